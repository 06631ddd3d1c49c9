"""A cdk8s-plus Deployment that uses our service and an outside database: variables, secrets, policies on both sides.

And the other way round: our service, and a secret by its name, as the objects that cdk8s-plus asks for.
"""

from specify_infra import Component, Context, Endpoint, ExternalSecrets, SecretRef, Specify
from specify_infra.kplus import connect, secret, service  # before cdk8s: it brings Node along

import cdk8s
import cdk8s_plus_27 as kplus

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

# The same endpoint, and a secret, wherever kplus asks for a service or secret of its own.
alias = service(yours, "api-alias", api.http, context)
kplus.Ingress(
    yours, "front", rules=[kplus.IngressRule(host="reports.example.com", path="/api", backend=kplus.IngressBackend.from_service(alias))]
)
license_key = kplus.SecretValue(secret=secret(yours, SecretRef(name="license", keys=("key",))), key="key")
reports.containers[0].env.add_variable("LICENSE_KEY", kplus.EnvValue.from_secret_value(license_key))
app.synth()
