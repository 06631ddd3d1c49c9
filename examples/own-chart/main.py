"""One component in a cdk8s chart of yours: python main.py writes dist/shop.k8s.yaml."""

from specify_infra import Autoscaled, Component, Context, Specify  # before cdk8s: it brings Node along

import cdk8s

app = cdk8s.App()
chart = cdk8s.Chart(app, "shop", labels={"team": "shop"})
web = Specify(name="web", image="registry.example.com/shop/web:2.1.0", replicas=Autoscaled(max=6))
Component(chart, "web", web, Context(namespace="shop"))
app.synth()
