"""The shipper: what pods write to their standard output, read on each node and sent to wherever logs are kept."""
