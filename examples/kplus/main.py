"""A cdk8s-plus Deployment that uses our service and an outside database: variables, secrets, policies on both sides."""

from specify_infra import Component, Context, Endpoint, ExternalSecrets, SecretRef, Specify
from specify_infra.kplus import connect, service  # before cdk8s: it brings Node along

import cdk8s  # isort: skip
import cdk8s_plus_27 as kplus  # isort: skip

context = Context(namespace="shop", secrets=ExternalSecrets(store="vault"))
api = Specify(name="api", image="registry.example.com/shop/api:2.1.0")
database = Endpoint(
    name="sql",
    host="db.example.com",
    port=5432,
    cidrs=("10.20.0.0/24",),
    secret=SecretRef(name="reports-database", keys=("username", "password")),
)

app = cdk8s.App()
ours = cdk8s.Chart(app, "shop", namespace="shop")
Component(ours, "api", api, context)

yours = cdk8s.Chart(app, "reports", namespace="reports")
reports = kplus.Deployment(yours, "reports", containers=[kplus.ContainerProps(image="registry.example.com/reports:1.0.0", port=8080)])
connect(reports, api.http, context, prefix="api")
connect(reports, database, context, prefix="database")

# The same endpoint as a kplus object, wherever kplus asks for one.
service(yours, "api-alias", api.http, context)
app.synth()
