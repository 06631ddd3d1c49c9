"""Real PostgreSQL servers, run by what the components render, with nothing of it replaced."""
