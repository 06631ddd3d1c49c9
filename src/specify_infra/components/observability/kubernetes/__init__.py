"""What tells of the cluster itself: its objects, and its nodes."""
