"""Two services in Istio's ambient mode, one of which dials the other: python main.py writes dist/shop/."""

from specify_infra import Environment, Fixed, Istio, Peer, PlainIngress, Specify, synth

IMAGE = "registry.example.com/shop/{}:2.1.0"

# The ingress controller is in the mesh too, and known by its ServiceAccount.
CONTROLLER = Peer(name="ingress controller", namespace="nginx-ingress", account="nginx-ingress")

web = Specify(name="web", image=IMAGE.format("web"), host="shop.example.com", replicas=Fixed(count=3), cache="stock.http")
stock = Specify(name="stock", image=IMAGE.format("stock"), replicas=Fixed(count=3), affinity_seconds=None)
shop = Environment(
    name="shop",
    namespace="shop",
    components=(web, stock),
    exposure=PlainIngress(ingress_class="nginx", tls_issuer="letsencrypt", controller=CONTROLLER),
    mesh=Istio(timeout=10, retries=1),
)
synth([shop])
