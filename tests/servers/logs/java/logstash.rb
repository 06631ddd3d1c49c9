# The three classes of Logstash that a script of its ruby filter sees, as far as ours uses them; then the script, on each line.
require 'json'

module LogStash
  module Json
    def self.dump(value)
      JSON.generate(value)
    end
  end

  class Timestamp
    attr_reader :text

    def initialize(text)
      raise ArgumentError, text unless text.match?(/\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z\z/)

      @text = text
    end
  end

  class Event
    def initialize(data)
      @data = data
    end

    def get(name)
      @data[name]
    end

    def timestamp=(moment)
      @data['@timestamp'] = moment.text
    end

    def to_json(*)
      JSON.generate(@data)
    end
  end
end

require File.expand_path(ARGV.fetch(0))
$stdin.each_line { |line| filter(LogStash::Event.new(JSON.parse(line))).each { |event| puts event.to_json } }
