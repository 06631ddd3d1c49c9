"""``python -m specify_infra``: the command line, and the app of ``cdk8s.yaml``."""

from specify_infra.cli.main import main

if __name__ == "__main__":
    main(prog_name="specify-infra")
