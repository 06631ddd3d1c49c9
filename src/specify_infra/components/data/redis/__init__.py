"""Redis and Valkey: one server, or a cluster of shards that forms, fails over and heals by itself."""
