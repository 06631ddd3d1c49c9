"""Elasticsearch, Logstash, Kibana: logs kept, searched, and thrown away in time."""
