# Takes a request of OTLP's logs in JSON apart: one event for each record, under the names of the Elastic Common Schema.
# The shape: https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding

# Attributes that have a place of their own in the schema; all others go to labels.
PLACES = %w[client error http log service url user user_agent].freeze
RENAMED = {
  'client.address' => 'client.ip',
  'error' => 'error.message',
  'exception.message' => 'error.message',
  'exception.stacktrace' => 'error.stack_trace',
  'exception.type' => 'error.type',
  'http.response.body.size' => 'http.response.bytes',
  'k8s.container.name' => 'kubernetes.container.name',
  'k8s.namespace.name' => 'kubernetes.namespace',
  'k8s.node.name' => 'kubernetes.node.name',
  'k8s.pod.name' => 'kubernetes.pod.name',
  'k8s.pod.uid' => 'kubernetes.pod.uid'
}.freeze

def value(any)
  kind, held = any&.first
  case kind
  when 'intValue' then held.to_i
  when 'arrayValue' then (held['values'] || []).map { |item| value(item) }
  when 'kvlistValue' then (held['values'] || []).to_h { |item| [item['key'], value(item['value'])] }
  else held
  end
end

# The attributes as one flat hash: nested ones with dots in their names.
def flat(attributes, prefix = '')
  attributes.each_with_object({}) do |(key, held), found|
    name = prefix + key
    held.is_a?(Hash) ? found.merge!(flat(held, "#{name}.")) : found[name] = held
  end
end

def attributes(list)
  flat((list || []).to_h { |item| [item['key'], value(item['value'])] })
end

# Sets a.b.c; a name that is both a value and a parent goes to labels whole.
def put(document, name, held)
  *parents, last = name.split('.')
  place = parents.reduce(document) do |inner, part|
    inner = inner[part] ||= {}
    return document['labels'][name] = held unless inner.is_a?(Hash)

    inner
  end
  place[last].is_a?(Hash) ? document['labels'][name] = held : place[last] = held
end

def document(record, inherited)
  found = { 'labels' => {} }
  inherited.merge(attributes(record['attributes'])).each do |name, held|
    name = RENAMED.fetch(name, name)
    next if held.nil?

    known = name.start_with?('kubernetes.') || name == 'duration_ms' || (PLACES.include?(name[/\A[^.]+/]) && name.include?('.'))
    known ? put(found, name, held) : found['labels'][name] = held
  end
  body = value(record['body'])
  found['message'] = body.is_a?(String) ? body : LogStash::Json.dump(body)
  level = record['severityText'].to_s
  put(found, 'log.level', level) unless level.empty?
  { 'trace' => record['traceId'], 'span' => record['spanId'] }.each { |name, id| found[name] = { 'id' => id } unless id.to_s.empty? }
  found.delete('labels') if found['labels'].empty?
  found
end

def event(record, inherited)
  made = LogStash::Event.new(document(record, inherited))
  nanoseconds = [record['timeUnixNano'], record['observedTimeUnixNano']].map(&:to_i).find(&:positive?)
  made.timestamp = LogStash::Timestamp.new(Time.at(0, nanoseconds, :nsec).utc.strftime('%Y-%m-%dT%H:%M:%S.%9NZ')) if nanoseconds
  made
end

def filter(request)
  (request.get('resourceLogs') || []).flat_map do |resource|
    inherited = attributes(resource.dig('resource', 'attributes'))
    (resource['scopeLogs'] || []).flat_map { |scope| (scope['logRecords'] || []).map { |record| event(record, inherited) } }
  end
end
