"""An environment in Python: python main.py writes dist/shop/."""

from specify_infra import (
    Autoscaled,
    Cron,
    Environment,
    ExternalSecrets,
    Flux,
    GitSource,
    PlainIngress,
    Specify,
    Spread,
    Task,
    synth,
)

web = Specify(
    image="registry.example.com/shop/web:2.1.0",
    host="shop.example.com",
    replicas=Autoscaled(min=3, max=6),
    placement=Spread(zones="hard"),
    settings={"LOG_LEVEL": "info"},
    tasks=(Task(name="clean-up", command=("shop", "clean-up"), run=Cron(schedule="15 3 * * *")),),
)
shop = Environment(
    name="shop",
    namespace="shop",
    components=(web,),
    exposure=PlainIngress(ingress_class="nginx", tls_issuer="letsencrypt"),
    secrets=ExternalSecrets(store="vault", prefix="shop/"),
    gitops=Flux(source=GitSource(url="https://git.example.com/shop/infrastructure")),
)
synth([shop])
