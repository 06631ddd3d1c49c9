from __future__ import annotations

from pkgutil import extend_path
__path__ = extend_path(__path__, __name__)

import abc
import builtins
import datetime
import enum
import typing

import jsii
import publication
import typing_extensions

from jsii._type_checking import cached_type_hints, check_type


from ._jsii import *

class _LazyImport:
    def __init__(self, module_name: str) -> None:
        self._module_name = module_name
        self._module: typing.Any = None
    def __getattr__(self, name: str) -> typing.Any:
        if self._module is None:
            import importlib
            self._module = importlib.import_module(self._module_name)
        return getattr(self._module, name)

if typing.TYPE_CHECKING:

    import cdk8s as _cdk8s_d3d9af27
    import constructs as _constructs_77d1e7e8
else:

    _cdk8s_d3d9af27 = _LazyImport("cdk8s")
    _constructs_77d1e7e8 = _LazyImport("constructs")


class BackendTrafficPolicy(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicy",
):
    '''
    :schema: BackendTrafficPolicy
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["BackendTrafficPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "BackendTrafficPolicy" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ccb77dad5c287a7c348509b4160b688d7812b1261919a21b95f38ab447eb0ca5)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = BackendTrafficPolicyProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["BackendTrafficPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "BackendTrafficPolicy".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = BackendTrafficPolicyProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "BackendTrafficPolicy".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicyProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class BackendTrafficPolicyProps:
    def __init__(
        self,
        *,
        spec: typing.Union["BackendTrafficPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: BackendTrafficPolicy
        '''
        if isinstance(spec, dict):
            spec = BackendTrafficPolicySpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__18a72f64ac34e9d41d848081874f31550c1294198ce53ed3034d3ddb323584eb)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "BackendTrafficPolicySpec":
        '''
        :schema: BackendTrafficPolicy#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("BackendTrafficPolicySpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: BackendTrafficPolicy#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicyProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpec",
    jsii_struct_bases=[],
    name_mapping={
        "admission_control": "admissionControl",
        "bandwidth_limit": "bandwidthLimit",
        "circuit_breaker": "circuitBreaker",
        "compression": "compression",
        "compressor": "compressor",
        "connection": "connection",
        "dns": "dns",
        "fault_injection": "faultInjection",
        "health_check": "healthCheck",
        "http2": "http2",
        "http_upgrade": "httpUpgrade",
        "load_balancer": "loadBalancer",
        "merge_type": "mergeType",
        "proxy_protocol": "proxyProtocol",
        "rate_limit": "rateLimit",
        "request_buffer": "requestBuffer",
        "response_override": "responseOverride",
        "retry": "retry",
        "routing_type": "routingType",
        "target_ref": "targetRef",
        "target_refs": "targetRefs",
        "target_selectors": "targetSelectors",
        "tcp_keepalive": "tcpKeepalive",
        "telemetry": "telemetry",
        "timeout": "timeout",
        "use_client_protocol": "useClientProtocol",
    },
)
class BackendTrafficPolicySpec:
    def __init__(
        self,
        *,
        admission_control: typing.Optional[typing.Union["BackendTrafficPolicySpecAdmissionControl", typing.Dict[builtins.str, typing.Any]]] = None,
        bandwidth_limit: typing.Optional[typing.Union["BackendTrafficPolicySpecBandwidthLimit", typing.Dict[builtins.str, typing.Any]]] = None,
        circuit_breaker: typing.Any = None,
        compression: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecCompression", typing.Dict[builtins.str, typing.Any]]]] = None,
        compressor: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecCompressor", typing.Dict[builtins.str, typing.Any]]]] = None,
        connection: typing.Optional[typing.Union["BackendTrafficPolicySpecConnection", typing.Dict[builtins.str, typing.Any]]] = None,
        dns: typing.Optional[typing.Union["BackendTrafficPolicySpecDns", typing.Dict[builtins.str, typing.Any]]] = None,
        fault_injection: typing.Any = None,
        health_check: typing.Any = None,
        http2: typing.Optional[typing.Union["BackendTrafficPolicySpecHttp2", typing.Dict[builtins.str, typing.Any]]] = None,
        http_upgrade: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecHttpUpgrade", typing.Dict[builtins.str, typing.Any]]]] = None,
        load_balancer: typing.Optional[typing.Union["BackendTrafficPolicySpecLoadBalancer", typing.Dict[builtins.str, typing.Any]]] = None,
        merge_type: typing.Optional[builtins.str] = None,
        proxy_protocol: typing.Optional[typing.Union["BackendTrafficPolicySpecProxyProtocol", typing.Dict[builtins.str, typing.Any]]] = None,
        rate_limit: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimit", typing.Dict[builtins.str, typing.Any]]] = None,
        request_buffer: typing.Optional[typing.Union["BackendTrafficPolicySpecRequestBuffer", typing.Dict[builtins.str, typing.Any]]] = None,
        response_override: typing.Any = None,
        retry: typing.Optional[typing.Union["BackendTrafficPolicySpecRetry", typing.Dict[builtins.str, typing.Any]]] = None,
        routing_type: typing.Optional[builtins.str] = None,
        target_ref: typing.Optional[typing.Union["BackendTrafficPolicySpecTargetRef", typing.Dict[builtins.str, typing.Any]]] = None,
        target_refs: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecTargetRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
        target_selectors: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecTargetSelectors", typing.Dict[builtins.str, typing.Any]]]] = None,
        tcp_keepalive: typing.Optional[typing.Union["BackendTrafficPolicySpecTcpKeepalive", typing.Dict[builtins.str, typing.Any]]] = None,
        telemetry: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetry", typing.Dict[builtins.str, typing.Any]]] = None,
        timeout: typing.Optional[typing.Union["BackendTrafficPolicySpecTimeout", typing.Dict[builtins.str, typing.Any]]] = None,
        use_client_protocol: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param admission_control: 
        :param bandwidth_limit: 
        :param circuit_breaker: 
        :param compression: 
        :param compressor: 
        :param connection: 
        :param dns: 
        :param fault_injection: 
        :param health_check: 
        :param http2: 
        :param http_upgrade: 
        :param load_balancer: 
        :param merge_type: 
        :param proxy_protocol: 
        :param rate_limit: 
        :param request_buffer: 
        :param response_override: 
        :param retry: 
        :param routing_type: 
        :param target_ref: 
        :param target_refs: 
        :param target_selectors: 
        :param tcp_keepalive: 
        :param telemetry: 
        :param timeout: 
        :param use_client_protocol: 

        :schema: BackendTrafficPolicySpec
        '''
        if isinstance(admission_control, dict):
            admission_control = BackendTrafficPolicySpecAdmissionControl(**admission_control)
        if isinstance(bandwidth_limit, dict):
            bandwidth_limit = BackendTrafficPolicySpecBandwidthLimit(**bandwidth_limit)
        if isinstance(connection, dict):
            connection = BackendTrafficPolicySpecConnection(**connection)
        if isinstance(dns, dict):
            dns = BackendTrafficPolicySpecDns(**dns)
        if isinstance(http2, dict):
            http2 = BackendTrafficPolicySpecHttp2(**http2)
        if isinstance(load_balancer, dict):
            load_balancer = BackendTrafficPolicySpecLoadBalancer(**load_balancer)
        if isinstance(proxy_protocol, dict):
            proxy_protocol = BackendTrafficPolicySpecProxyProtocol(**proxy_protocol)
        if isinstance(rate_limit, dict):
            rate_limit = BackendTrafficPolicySpecRateLimit(**rate_limit)
        if isinstance(request_buffer, dict):
            request_buffer = BackendTrafficPolicySpecRequestBuffer(**request_buffer)
        if isinstance(retry, dict):
            retry = BackendTrafficPolicySpecRetry(**retry)
        if isinstance(target_ref, dict):
            target_ref = BackendTrafficPolicySpecTargetRef(**target_ref)
        if isinstance(tcp_keepalive, dict):
            tcp_keepalive = BackendTrafficPolicySpecTcpKeepalive(**tcp_keepalive)
        if isinstance(telemetry, dict):
            telemetry = BackendTrafficPolicySpecTelemetry(**telemetry)
        if isinstance(timeout, dict):
            timeout = BackendTrafficPolicySpecTimeout(**timeout)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a58e394c0cc3770f6966fb02db750da3ab52d3fc2019749f17e58603324dcd4b)
            check_type(argname="argument admission_control", value=admission_control, expected_type=type_hints["admission_control"])
            check_type(argname="argument bandwidth_limit", value=bandwidth_limit, expected_type=type_hints["bandwidth_limit"])
            check_type(argname="argument circuit_breaker", value=circuit_breaker, expected_type=type_hints["circuit_breaker"])
            check_type(argname="argument compression", value=compression, expected_type=type_hints["compression"])
            check_type(argname="argument compressor", value=compressor, expected_type=type_hints["compressor"])
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument dns", value=dns, expected_type=type_hints["dns"])
            check_type(argname="argument fault_injection", value=fault_injection, expected_type=type_hints["fault_injection"])
            check_type(argname="argument health_check", value=health_check, expected_type=type_hints["health_check"])
            check_type(argname="argument http2", value=http2, expected_type=type_hints["http2"])
            check_type(argname="argument http_upgrade", value=http_upgrade, expected_type=type_hints["http_upgrade"])
            check_type(argname="argument load_balancer", value=load_balancer, expected_type=type_hints["load_balancer"])
            check_type(argname="argument merge_type", value=merge_type, expected_type=type_hints["merge_type"])
            check_type(argname="argument proxy_protocol", value=proxy_protocol, expected_type=type_hints["proxy_protocol"])
            check_type(argname="argument rate_limit", value=rate_limit, expected_type=type_hints["rate_limit"])
            check_type(argname="argument request_buffer", value=request_buffer, expected_type=type_hints["request_buffer"])
            check_type(argname="argument response_override", value=response_override, expected_type=type_hints["response_override"])
            check_type(argname="argument retry", value=retry, expected_type=type_hints["retry"])
            check_type(argname="argument routing_type", value=routing_type, expected_type=type_hints["routing_type"])
            check_type(argname="argument target_ref", value=target_ref, expected_type=type_hints["target_ref"])
            check_type(argname="argument target_refs", value=target_refs, expected_type=type_hints["target_refs"])
            check_type(argname="argument target_selectors", value=target_selectors, expected_type=type_hints["target_selectors"])
            check_type(argname="argument tcp_keepalive", value=tcp_keepalive, expected_type=type_hints["tcp_keepalive"])
            check_type(argname="argument telemetry", value=telemetry, expected_type=type_hints["telemetry"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
            check_type(argname="argument use_client_protocol", value=use_client_protocol, expected_type=type_hints["use_client_protocol"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if admission_control is not None:
            self._values["admission_control"] = admission_control
        if bandwidth_limit is not None:
            self._values["bandwidth_limit"] = bandwidth_limit
        if circuit_breaker is not None:
            self._values["circuit_breaker"] = circuit_breaker
        if compression is not None:
            self._values["compression"] = compression
        if compressor is not None:
            self._values["compressor"] = compressor
        if connection is not None:
            self._values["connection"] = connection
        if dns is not None:
            self._values["dns"] = dns
        if fault_injection is not None:
            self._values["fault_injection"] = fault_injection
        if health_check is not None:
            self._values["health_check"] = health_check
        if http2 is not None:
            self._values["http2"] = http2
        if http_upgrade is not None:
            self._values["http_upgrade"] = http_upgrade
        if load_balancer is not None:
            self._values["load_balancer"] = load_balancer
        if merge_type is not None:
            self._values["merge_type"] = merge_type
        if proxy_protocol is not None:
            self._values["proxy_protocol"] = proxy_protocol
        if rate_limit is not None:
            self._values["rate_limit"] = rate_limit
        if request_buffer is not None:
            self._values["request_buffer"] = request_buffer
        if response_override is not None:
            self._values["response_override"] = response_override
        if retry is not None:
            self._values["retry"] = retry
        if routing_type is not None:
            self._values["routing_type"] = routing_type
        if target_ref is not None:
            self._values["target_ref"] = target_ref
        if target_refs is not None:
            self._values["target_refs"] = target_refs
        if target_selectors is not None:
            self._values["target_selectors"] = target_selectors
        if tcp_keepalive is not None:
            self._values["tcp_keepalive"] = tcp_keepalive
        if telemetry is not None:
            self._values["telemetry"] = telemetry
        if timeout is not None:
            self._values["timeout"] = timeout
        if use_client_protocol is not None:
            self._values["use_client_protocol"] = use_client_protocol

    @builtins.property
    def admission_control(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecAdmissionControl"]:
        '''
        :schema: BackendTrafficPolicySpec#admissionControl
        '''
        result = self._values.get("admission_control")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecAdmissionControl"], result)

    @builtins.property
    def bandwidth_limit(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecBandwidthLimit"]:
        '''
        :schema: BackendTrafficPolicySpec#bandwidthLimit
        '''
        result = self._values.get("bandwidth_limit")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecBandwidthLimit"], result)

    @builtins.property
    def circuit_breaker(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpec#circuitBreaker
        '''
        result = self._values.get("circuit_breaker")
        return typing.cast(typing.Any, result)

    @builtins.property
    def compression(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecCompression"]]:
        '''
        :schema: BackendTrafficPolicySpec#compression
        '''
        result = self._values.get("compression")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecCompression"]], result)

    @builtins.property
    def compressor(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecCompressor"]]:
        '''
        :schema: BackendTrafficPolicySpec#compressor
        '''
        result = self._values.get("compressor")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecCompressor"]], result)

    @builtins.property
    def connection(self) -> typing.Optional["BackendTrafficPolicySpecConnection"]:
        '''
        :schema: BackendTrafficPolicySpec#connection
        '''
        result = self._values.get("connection")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecConnection"], result)

    @builtins.property
    def dns(self) -> typing.Optional["BackendTrafficPolicySpecDns"]:
        '''
        :schema: BackendTrafficPolicySpec#dns
        '''
        result = self._values.get("dns")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecDns"], result)

    @builtins.property
    def fault_injection(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpec#faultInjection
        '''
        result = self._values.get("fault_injection")
        return typing.cast(typing.Any, result)

    @builtins.property
    def health_check(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpec#healthCheck
        '''
        result = self._values.get("health_check")
        return typing.cast(typing.Any, result)

    @builtins.property
    def http2(self) -> typing.Optional["BackendTrafficPolicySpecHttp2"]:
        '''
        :schema: BackendTrafficPolicySpec#http2
        '''
        result = self._values.get("http2")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHttp2"], result)

    @builtins.property
    def http_upgrade(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecHttpUpgrade"]]:
        '''
        :schema: BackendTrafficPolicySpec#httpUpgrade
        '''
        result = self._values.get("http_upgrade")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecHttpUpgrade"]], result)

    @builtins.property
    def load_balancer(self) -> typing.Optional["BackendTrafficPolicySpecLoadBalancer"]:
        '''
        :schema: BackendTrafficPolicySpec#loadBalancer
        '''
        result = self._values.get("load_balancer")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecLoadBalancer"], result)

    @builtins.property
    def merge_type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpec#mergeType
        '''
        result = self._values.get("merge_type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def proxy_protocol(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecProxyProtocol"]:
        '''
        :schema: BackendTrafficPolicySpec#proxyProtocol
        '''
        result = self._values.get("proxy_protocol")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecProxyProtocol"], result)

    @builtins.property
    def rate_limit(self) -> typing.Optional["BackendTrafficPolicySpecRateLimit"]:
        '''
        :schema: BackendTrafficPolicySpec#rateLimit
        '''
        result = self._values.get("rate_limit")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimit"], result)

    @builtins.property
    def request_buffer(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRequestBuffer"]:
        '''
        :schema: BackendTrafficPolicySpec#requestBuffer
        '''
        result = self._values.get("request_buffer")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRequestBuffer"], result)

    @builtins.property
    def response_override(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpec#responseOverride
        '''
        result = self._values.get("response_override")
        return typing.cast(typing.Any, result)

    @builtins.property
    def retry(self) -> typing.Optional["BackendTrafficPolicySpecRetry"]:
        '''
        :schema: BackendTrafficPolicySpec#retry
        '''
        result = self._values.get("retry")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRetry"], result)

    @builtins.property
    def routing_type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpec#routingType
        '''
        result = self._values.get("routing_type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target_ref(self) -> typing.Optional["BackendTrafficPolicySpecTargetRef"]:
        '''
        :schema: BackendTrafficPolicySpec#targetRef
        '''
        result = self._values.get("target_ref")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTargetRef"], result)

    @builtins.property
    def target_refs(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecTargetRefs"]]:
        '''
        :schema: BackendTrafficPolicySpec#targetRefs
        '''
        result = self._values.get("target_refs")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecTargetRefs"]], result)

    @builtins.property
    def target_selectors(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecTargetSelectors"]]:
        '''
        :schema: BackendTrafficPolicySpec#targetSelectors
        '''
        result = self._values.get("target_selectors")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecTargetSelectors"]], result)

    @builtins.property
    def tcp_keepalive(self) -> typing.Optional["BackendTrafficPolicySpecTcpKeepalive"]:
        '''
        :schema: BackendTrafficPolicySpec#tcpKeepalive
        '''
        result = self._values.get("tcp_keepalive")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTcpKeepalive"], result)

    @builtins.property
    def telemetry(self) -> typing.Optional["BackendTrafficPolicySpecTelemetry"]:
        '''
        :schema: BackendTrafficPolicySpec#telemetry
        '''
        result = self._values.get("telemetry")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetry"], result)

    @builtins.property
    def timeout(self) -> typing.Optional["BackendTrafficPolicySpecTimeout"]:
        '''
        :schema: BackendTrafficPolicySpec#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTimeout"], result)

    @builtins.property
    def use_client_protocol(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpec#useClientProtocol
        '''
        result = self._values.get("use_client_protocol")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecAdmissionControl",
    jsii_struct_bases=[],
    name_mapping={
        "max_rejection_percent": "maxRejectionPercent",
        "min_request_rate": "minRequestRate",
        "min_success_rate": "minSuccessRate",
        "rejection_aggression": "rejectionAggression",
        "sampling_window": "samplingWindow",
        "success_criteria": "successCriteria",
    },
)
class BackendTrafficPolicySpecAdmissionControl:
    def __init__(
        self,
        *,
        max_rejection_percent: typing.Optional[jsii.Number] = None,
        min_request_rate: typing.Optional[jsii.Number] = None,
        min_success_rate: typing.Optional[jsii.Number] = None,
        rejection_aggression: typing.Optional[jsii.Number] = None,
        sampling_window: typing.Optional[builtins.str] = None,
        success_criteria: typing.Optional[typing.Union["BackendTrafficPolicySpecAdmissionControlSuccessCriteria", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param max_rejection_percent: 
        :param min_request_rate: 
        :param min_success_rate: 
        :param rejection_aggression: 
        :param sampling_window: 
        :param success_criteria: 

        :schema: BackendTrafficPolicySpecAdmissionControl
        '''
        if isinstance(success_criteria, dict):
            success_criteria = BackendTrafficPolicySpecAdmissionControlSuccessCriteria(**success_criteria)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__95c3bb7479cbdd60beec3a122c3e41be10a634437a7e4803a85b38f9f3d4a24b)
            check_type(argname="argument max_rejection_percent", value=max_rejection_percent, expected_type=type_hints["max_rejection_percent"])
            check_type(argname="argument min_request_rate", value=min_request_rate, expected_type=type_hints["min_request_rate"])
            check_type(argname="argument min_success_rate", value=min_success_rate, expected_type=type_hints["min_success_rate"])
            check_type(argname="argument rejection_aggression", value=rejection_aggression, expected_type=type_hints["rejection_aggression"])
            check_type(argname="argument sampling_window", value=sampling_window, expected_type=type_hints["sampling_window"])
            check_type(argname="argument success_criteria", value=success_criteria, expected_type=type_hints["success_criteria"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_rejection_percent is not None:
            self._values["max_rejection_percent"] = max_rejection_percent
        if min_request_rate is not None:
            self._values["min_request_rate"] = min_request_rate
        if min_success_rate is not None:
            self._values["min_success_rate"] = min_success_rate
        if rejection_aggression is not None:
            self._values["rejection_aggression"] = rejection_aggression
        if sampling_window is not None:
            self._values["sampling_window"] = sampling_window
        if success_criteria is not None:
            self._values["success_criteria"] = success_criteria

    @builtins.property
    def max_rejection_percent(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControl#maxRejectionPercent
        '''
        result = self._values.get("max_rejection_percent")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def min_request_rate(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControl#minRequestRate
        '''
        result = self._values.get("min_request_rate")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def min_success_rate(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControl#minSuccessRate
        '''
        result = self._values.get("min_success_rate")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def rejection_aggression(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControl#rejectionAggression
        '''
        result = self._values.get("rejection_aggression")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def sampling_window(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControl#samplingWindow
        '''
        result = self._values.get("sampling_window")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def success_criteria(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecAdmissionControlSuccessCriteria"]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControl#successCriteria
        '''
        result = self._values.get("success_criteria")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecAdmissionControlSuccessCriteria"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecAdmissionControl(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecAdmissionControlSuccessCriteria",
    jsii_struct_bases=[],
    name_mapping={"grpc": "grpc", "http": "http"},
)
class BackendTrafficPolicySpecAdmissionControlSuccessCriteria:
    def __init__(
        self,
        *,
        grpc: typing.Optional[typing.Union["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc", typing.Dict[builtins.str, typing.Any]]] = None,
        http: typing.Optional[typing.Union["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param grpc: 
        :param http: 

        :schema: BackendTrafficPolicySpecAdmissionControlSuccessCriteria
        '''
        if isinstance(grpc, dict):
            grpc = BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc(**grpc)
        if isinstance(http, dict):
            http = BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp(**http)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f449a43c971df690907a916abd7d08ce724620dcaaa0809d36d52754298cc84f)
            check_type(argname="argument grpc", value=grpc, expected_type=type_hints["grpc"])
            check_type(argname="argument http", value=http, expected_type=type_hints["http"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if grpc is not None:
            self._values["grpc"] = grpc
        if http is not None:
            self._values["http"] = http

    @builtins.property
    def grpc(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc"]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControlSuccessCriteria#grpc
        '''
        result = self._values.get("grpc")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc"], result)

    @builtins.property
    def http(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp"]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControlSuccessCriteria#http
        '''
        result = self._values.get("http")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecAdmissionControlSuccessCriteria(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc",
    jsii_struct_bases=[],
    name_mapping={"status_codes": "statusCodes"},
)
class BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc:
    def __init__(
        self,
        *,
        status_codes: typing.Optional[typing.Sequence["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpcStatusCodes"]] = None,
    ) -> None:
        '''
        :param status_codes: 

        :schema: BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f48269a0fd7e8e3b8fdbf9f79873c266eb82ca543c0ebe3c5b6def5ee47c5614)
            check_type(argname="argument status_codes", value=status_codes, expected_type=type_hints["status_codes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if status_codes is not None:
            self._values["status_codes"] = status_codes

    @builtins.property
    def status_codes(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpcStatusCodes"]]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc#statusCodes
        '''
        result = self._values.get("status_codes")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpcStatusCodes"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpcStatusCodes"
)
class BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpcStatusCodes(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpcStatusCodes
    '''

    OK = "OK"
    '''Ok.'''
    CANCELLED = "CANCELLED"
    '''Cancelled.'''
    UNKNOWN = "UNKNOWN"
    '''Unknown.'''
    INVALID_ARGUMENT = "INVALID_ARGUMENT"
    '''InvalidArgument.'''
    DEADLINE_EXCEEDED = "DEADLINE_EXCEEDED"
    '''DeadlineExceeded.'''
    NOT_FOUND = "NOT_FOUND"
    '''NotFound.'''
    ALREADY_EXISTS = "ALREADY_EXISTS"
    '''AlreadyExists.'''
    PERMISSION_DENIED = "PERMISSION_DENIED"
    '''PermissionDenied.'''
    RESOURCE_EXHAUSTED = "RESOURCE_EXHAUSTED"
    '''ResourceExhausted.'''
    FAILED_PRECONDITION = "FAILED_PRECONDITION"
    '''FailedPrecondition.'''
    ABORTED = "ABORTED"
    '''Aborted.'''
    OUT_OF_RANGE = "OUT_OF_RANGE"
    '''OutOfRange.'''
    UNIMPLEMENTED = "UNIMPLEMENTED"
    '''Unimplemented.'''
    INTERNAL = "INTERNAL"
    '''Internal.'''
    UNAVAILABLE = "UNAVAILABLE"
    '''Unavailable.'''
    DATA_LOSS = "DATA_LOSS"
    '''DataLoss.'''
    UNAUTHENTICATED = "UNAUTHENTICATED"
    '''Unauthenticated.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp",
    jsii_struct_bases=[],
    name_mapping={"status_codes": "statusCodes"},
)
class BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp:
    def __init__(
        self,
        *,
        status_codes: typing.Optional[typing.Sequence[jsii.Number]] = None,
    ) -> None:
        '''
        :param status_codes: 

        :schema: BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__60996ef0425d8ee1a81d12d6b954c41db3d1e5feebf4b37fbce7b4ab0b258eb7)
            check_type(argname="argument status_codes", value=status_codes, expected_type=type_hints["status_codes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if status_codes is not None:
            self._values["status_codes"] = status_codes

    @builtins.property
    def status_codes(self) -> typing.Optional[typing.List[jsii.Number]]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp#statusCodes
        '''
        result = self._values.get("status_codes")
        return typing.cast(typing.Optional[typing.List[jsii.Number]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimit",
    jsii_struct_bases=[],
    name_mapping={"request": "request", "response": "response"},
)
class BackendTrafficPolicySpecBandwidthLimit:
    def __init__(
        self,
        *,
        request: typing.Optional[typing.Union["BackendTrafficPolicySpecBandwidthLimitRequest", typing.Dict[builtins.str, typing.Any]]] = None,
        response: typing.Optional[typing.Union["BackendTrafficPolicySpecBandwidthLimitResponse", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param request: 
        :param response: 

        :schema: BackendTrafficPolicySpecBandwidthLimit
        '''
        if isinstance(request, dict):
            request = BackendTrafficPolicySpecBandwidthLimitRequest(**request)
        if isinstance(response, dict):
            response = BackendTrafficPolicySpecBandwidthLimitResponse(**response)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d58ffe0eb95f514d32264e1177644634af52a4ae816dd85b1a2a1d3cd65ca4a7)
            check_type(argname="argument request", value=request, expected_type=type_hints["request"])
            check_type(argname="argument response", value=response, expected_type=type_hints["response"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if request is not None:
            self._values["request"] = request
        if response is not None:
            self._values["response"] = response

    @builtins.property
    def request(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecBandwidthLimitRequest"]:
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimit#request
        '''
        result = self._values.get("request")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecBandwidthLimitRequest"], result)

    @builtins.property
    def response(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecBandwidthLimitResponse"]:
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimit#response
        '''
        result = self._values.get("response")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecBandwidthLimitResponse"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecBandwidthLimit(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitRequest",
    jsii_struct_bases=[],
    name_mapping={"limit": "limit"},
)
class BackendTrafficPolicySpecBandwidthLimitRequest:
    def __init__(
        self,
        *,
        limit: typing.Union["BackendTrafficPolicySpecBandwidthLimitRequestLimit", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param limit: 

        :schema: BackendTrafficPolicySpecBandwidthLimitRequest
        '''
        if isinstance(limit, dict):
            limit = BackendTrafficPolicySpecBandwidthLimitRequestLimit(**limit)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c7614fc341023f313a4da111a323343d768cd71fdee5f785aabfd1daaaf557f1)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "limit": limit,
        }

    @builtins.property
    def limit(self) -> "BackendTrafficPolicySpecBandwidthLimitRequestLimit":
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitRequest#limit
        '''
        result = self._values.get("limit")
        assert result is not None, "Required property 'limit' is missing"
        return typing.cast("BackendTrafficPolicySpecBandwidthLimitRequestLimit", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecBandwidthLimitRequest(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitRequestLimit",
    jsii_struct_bases=[],
    name_mapping={"unit": "unit", "value": "value"},
)
class BackendTrafficPolicySpecBandwidthLimitRequestLimit:
    def __init__(
        self,
        *,
        unit: "BackendTrafficPolicySpecBandwidthLimitRequestLimitUnit",
        value: "BackendTrafficPolicySpecBandwidthLimitRequestLimitValue",
    ) -> None:
        '''
        :param unit: 
        :param value: 

        :schema: BackendTrafficPolicySpecBandwidthLimitRequestLimit
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__60b58883b21985544df285028e859b4aa1d95874459d310d44e045f0d2b2624d)
            check_type(argname="argument unit", value=unit, expected_type=type_hints["unit"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "unit": unit,
            "value": value,
        }

    @builtins.property
    def unit(self) -> "BackendTrafficPolicySpecBandwidthLimitRequestLimitUnit":
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitRequestLimit#unit
        '''
        result = self._values.get("unit")
        assert result is not None, "Required property 'unit' is missing"
        return typing.cast("BackendTrafficPolicySpecBandwidthLimitRequestLimitUnit", result)

    @builtins.property
    def value(self) -> "BackendTrafficPolicySpecBandwidthLimitRequestLimitValue":
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitRequestLimit#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast("BackendTrafficPolicySpecBandwidthLimitRequestLimitValue", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecBandwidthLimitRequestLimit(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitRequestLimitUnit"
)
class BackendTrafficPolicySpecBandwidthLimitRequestLimitUnit(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecBandwidthLimitRequestLimitUnit
    '''

    SECOND = "SECOND"
    '''Second.'''
    MINUTE = "MINUTE"
    '''Minute.'''
    HOUR = "HOUR"
    '''Hour.'''


class BackendTrafficPolicySpecBandwidthLimitRequestLimitValue(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitRequestLimitValue",
):
    '''
    :schema: BackendTrafficPolicySpecBandwidthLimitRequestLimitValue
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "BackendTrafficPolicySpecBandwidthLimitRequestLimitValue":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__50855988a56bc36fe6df010091dd66b53205df9c98940b01846c31a8b2f41d9a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecBandwidthLimitRequestLimitValue", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "BackendTrafficPolicySpecBandwidthLimitRequestLimitValue":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__76c26aede59e19528b4ae007c847155c9bcdd4d675a76fc984c917ebdb5c9ef2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecBandwidthLimitRequestLimitValue", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitResponse",
    jsii_struct_bases=[],
    name_mapping={"limit": "limit", "response_trailers": "responseTrailers"},
)
class BackendTrafficPolicySpecBandwidthLimitResponse:
    def __init__(
        self,
        *,
        limit: typing.Union["BackendTrafficPolicySpecBandwidthLimitResponseLimit", typing.Dict[builtins.str, typing.Any]],
        response_trailers: typing.Optional[typing.Union["BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param limit: 
        :param response_trailers: 

        :schema: BackendTrafficPolicySpecBandwidthLimitResponse
        '''
        if isinstance(limit, dict):
            limit = BackendTrafficPolicySpecBandwidthLimitResponseLimit(**limit)
        if isinstance(response_trailers, dict):
            response_trailers = BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers(**response_trailers)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0e606ae075fbdca053d7f6d783af08c97792ca2f9af152c6c25ec94d291afd11)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
            check_type(argname="argument response_trailers", value=response_trailers, expected_type=type_hints["response_trailers"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "limit": limit,
        }
        if response_trailers is not None:
            self._values["response_trailers"] = response_trailers

    @builtins.property
    def limit(self) -> "BackendTrafficPolicySpecBandwidthLimitResponseLimit":
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitResponse#limit
        '''
        result = self._values.get("limit")
        assert result is not None, "Required property 'limit' is missing"
        return typing.cast("BackendTrafficPolicySpecBandwidthLimitResponseLimit", result)

    @builtins.property
    def response_trailers(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers"]:
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitResponse#responseTrailers
        '''
        result = self._values.get("response_trailers")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecBandwidthLimitResponse(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitResponseLimit",
    jsii_struct_bases=[],
    name_mapping={"unit": "unit", "value": "value"},
)
class BackendTrafficPolicySpecBandwidthLimitResponseLimit:
    def __init__(
        self,
        *,
        unit: "BackendTrafficPolicySpecBandwidthLimitResponseLimitUnit",
        value: "BackendTrafficPolicySpecBandwidthLimitResponseLimitValue",
    ) -> None:
        '''
        :param unit: 
        :param value: 

        :schema: BackendTrafficPolicySpecBandwidthLimitResponseLimit
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c1a9834fe73f454c83b6eb77ea703d463da67f363e4ce722cdf53f7a30ecfb21)
            check_type(argname="argument unit", value=unit, expected_type=type_hints["unit"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "unit": unit,
            "value": value,
        }

    @builtins.property
    def unit(self) -> "BackendTrafficPolicySpecBandwidthLimitResponseLimitUnit":
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitResponseLimit#unit
        '''
        result = self._values.get("unit")
        assert result is not None, "Required property 'unit' is missing"
        return typing.cast("BackendTrafficPolicySpecBandwidthLimitResponseLimitUnit", result)

    @builtins.property
    def value(self) -> "BackendTrafficPolicySpecBandwidthLimitResponseLimitValue":
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitResponseLimit#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast("BackendTrafficPolicySpecBandwidthLimitResponseLimitValue", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecBandwidthLimitResponseLimit(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitResponseLimitUnit"
)
class BackendTrafficPolicySpecBandwidthLimitResponseLimitUnit(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecBandwidthLimitResponseLimitUnit
    '''

    SECOND = "SECOND"
    '''Second.'''
    MINUTE = "MINUTE"
    '''Minute.'''
    HOUR = "HOUR"
    '''Hour.'''


class BackendTrafficPolicySpecBandwidthLimitResponseLimitValue(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitResponseLimitValue",
):
    '''
    :schema: BackendTrafficPolicySpecBandwidthLimitResponseLimitValue
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "BackendTrafficPolicySpecBandwidthLimitResponseLimitValue":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b1963722da6f70c42b01a928bcc630432de025a7428d196a10aa630d7eafe4b3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecBandwidthLimitResponseLimitValue", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "BackendTrafficPolicySpecBandwidthLimitResponseLimitValue":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a94709b43f01ce59541676f5f1763638d2b102b98c4a75e42c46223a93f2ea8a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecBandwidthLimitResponseLimitValue", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers",
    jsii_struct_bases=[],
    name_mapping={"prefix": "prefix"},
)
class BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers:
    def __init__(self, *, prefix: typing.Optional[builtins.str] = None) -> None:
        '''
        :param prefix: 

        :schema: BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2d6e30867344fb7079c0108ba65d3b59d8548d39866b71ca9f16368ad84952aa)
            check_type(argname="argument prefix", value=prefix, expected_type=type_hints["prefix"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if prefix is not None:
            self._values["prefix"] = prefix

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers#prefix
        '''
        result = self._values.get("prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecCompression",
    jsii_struct_bases=[],
    name_mapping={
        "type": "type",
        "brotli": "brotli",
        "gzip": "gzip",
        "min_content_length": "minContentLength",
        "zstd": "zstd",
    },
)
class BackendTrafficPolicySpecCompression:
    def __init__(
        self,
        *,
        type: "BackendTrafficPolicySpecCompressionType",
        brotli: typing.Any = None,
        gzip: typing.Any = None,
        min_content_length: typing.Optional["BackendTrafficPolicySpecCompressionMinContentLength"] = None,
        zstd: typing.Any = None,
    ) -> None:
        '''
        :param type: 
        :param brotli: 
        :param gzip: 
        :param min_content_length: 
        :param zstd: 

        :schema: BackendTrafficPolicySpecCompression
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4f7e753f1194509832fda8aab51a2e458f746f3640ae25cb9d6052b8790987fc)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument brotli", value=brotli, expected_type=type_hints["brotli"])
            check_type(argname="argument gzip", value=gzip, expected_type=type_hints["gzip"])
            check_type(argname="argument min_content_length", value=min_content_length, expected_type=type_hints["min_content_length"])
            check_type(argname="argument zstd", value=zstd, expected_type=type_hints["zstd"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if brotli is not None:
            self._values["brotli"] = brotli
        if gzip is not None:
            self._values["gzip"] = gzip
        if min_content_length is not None:
            self._values["min_content_length"] = min_content_length
        if zstd is not None:
            self._values["zstd"] = zstd

    @builtins.property
    def type(self) -> "BackendTrafficPolicySpecCompressionType":
        '''
        :schema: BackendTrafficPolicySpecCompression#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast("BackendTrafficPolicySpecCompressionType", result)

    @builtins.property
    def brotli(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecCompression#brotli
        '''
        result = self._values.get("brotli")
        return typing.cast(typing.Any, result)

    @builtins.property
    def gzip(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecCompression#gzip
        '''
        result = self._values.get("gzip")
        return typing.cast(typing.Any, result)

    @builtins.property
    def min_content_length(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecCompressionMinContentLength"]:
        '''
        :schema: BackendTrafficPolicySpecCompression#minContentLength
        '''
        result = self._values.get("min_content_length")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecCompressionMinContentLength"], result)

    @builtins.property
    def zstd(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecCompression#zstd
        '''
        result = self._values.get("zstd")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecCompression(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class BackendTrafficPolicySpecCompressionMinContentLength(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecCompressionMinContentLength",
):
    '''
    :schema: BackendTrafficPolicySpecCompressionMinContentLength
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "BackendTrafficPolicySpecCompressionMinContentLength":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3e212f93366fae10e3db6e3b70c85692194d89f0f01002f80c3351e91e5bc517)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecCompressionMinContentLength", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "BackendTrafficPolicySpecCompressionMinContentLength":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__422de403742f8da3e380f088da4ae7d30fb8ed7345a45e38c515524323c66a5e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecCompressionMinContentLength", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.enum(jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecCompressionType")
class BackendTrafficPolicySpecCompressionType(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecCompressionType
    '''

    GZIP = "GZIP"
    '''Gzip.'''
    BROTLI = "BROTLI"
    '''Brotli.'''
    ZSTD = "ZSTD"
    '''Zstd.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecCompressor",
    jsii_struct_bases=[],
    name_mapping={
        "type": "type",
        "brotli": "brotli",
        "gzip": "gzip",
        "min_content_length": "minContentLength",
        "zstd": "zstd",
    },
)
class BackendTrafficPolicySpecCompressor:
    def __init__(
        self,
        *,
        type: "BackendTrafficPolicySpecCompressorType",
        brotli: typing.Any = None,
        gzip: typing.Any = None,
        min_content_length: typing.Optional["BackendTrafficPolicySpecCompressorMinContentLength"] = None,
        zstd: typing.Any = None,
    ) -> None:
        '''
        :param type: 
        :param brotli: 
        :param gzip: 
        :param min_content_length: 
        :param zstd: 

        :schema: BackendTrafficPolicySpecCompressor
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b0ff30347bc1dcf3d5cb4d0813f97acc1c56b0e032e82d2ffd19ef8d671b1fbd)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument brotli", value=brotli, expected_type=type_hints["brotli"])
            check_type(argname="argument gzip", value=gzip, expected_type=type_hints["gzip"])
            check_type(argname="argument min_content_length", value=min_content_length, expected_type=type_hints["min_content_length"])
            check_type(argname="argument zstd", value=zstd, expected_type=type_hints["zstd"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if brotli is not None:
            self._values["brotli"] = brotli
        if gzip is not None:
            self._values["gzip"] = gzip
        if min_content_length is not None:
            self._values["min_content_length"] = min_content_length
        if zstd is not None:
            self._values["zstd"] = zstd

    @builtins.property
    def type(self) -> "BackendTrafficPolicySpecCompressorType":
        '''
        :schema: BackendTrafficPolicySpecCompressor#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast("BackendTrafficPolicySpecCompressorType", result)

    @builtins.property
    def brotli(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecCompressor#brotli
        '''
        result = self._values.get("brotli")
        return typing.cast(typing.Any, result)

    @builtins.property
    def gzip(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecCompressor#gzip
        '''
        result = self._values.get("gzip")
        return typing.cast(typing.Any, result)

    @builtins.property
    def min_content_length(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecCompressorMinContentLength"]:
        '''
        :schema: BackendTrafficPolicySpecCompressor#minContentLength
        '''
        result = self._values.get("min_content_length")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecCompressorMinContentLength"], result)

    @builtins.property
    def zstd(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecCompressor#zstd
        '''
        result = self._values.get("zstd")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecCompressor(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class BackendTrafficPolicySpecCompressorMinContentLength(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecCompressorMinContentLength",
):
    '''
    :schema: BackendTrafficPolicySpecCompressorMinContentLength
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "BackendTrafficPolicySpecCompressorMinContentLength":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__18ba5b127635ebbaa74d8ee97aa107b3f1eb6b9dcf17a178fbdd9e19108931a5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecCompressorMinContentLength", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "BackendTrafficPolicySpecCompressorMinContentLength":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cc63c0cca1640c2cd42eacf17b934d8a0d298e2e33f5be3c7cd0a80b592a35f2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecCompressorMinContentLength", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.enum(jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecCompressorType")
class BackendTrafficPolicySpecCompressorType(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecCompressorType
    '''

    GZIP = "GZIP"
    '''Gzip.'''
    BROTLI = "BROTLI"
    '''Brotli.'''
    ZSTD = "ZSTD"
    '''Zstd.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecConnection",
    jsii_struct_bases=[],
    name_mapping={
        "buffer_limit": "bufferLimit",
        "preconnect": "preconnect",
        "socket_buffer_limit": "socketBufferLimit",
    },
)
class BackendTrafficPolicySpecConnection:
    def __init__(
        self,
        *,
        buffer_limit: typing.Optional["BackendTrafficPolicySpecConnectionBufferLimit"] = None,
        preconnect: typing.Optional[typing.Union["BackendTrafficPolicySpecConnectionPreconnect", typing.Dict[builtins.str, typing.Any]]] = None,
        socket_buffer_limit: typing.Optional["BackendTrafficPolicySpecConnectionSocketBufferLimit"] = None,
    ) -> None:
        '''
        :param buffer_limit: 
        :param preconnect: 
        :param socket_buffer_limit: 

        :schema: BackendTrafficPolicySpecConnection
        '''
        if isinstance(preconnect, dict):
            preconnect = BackendTrafficPolicySpecConnectionPreconnect(**preconnect)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7055c05e62590f14922a6eb441ad06a7bdcd7f160c10e3c9fe018ee01641281d)
            check_type(argname="argument buffer_limit", value=buffer_limit, expected_type=type_hints["buffer_limit"])
            check_type(argname="argument preconnect", value=preconnect, expected_type=type_hints["preconnect"])
            check_type(argname="argument socket_buffer_limit", value=socket_buffer_limit, expected_type=type_hints["socket_buffer_limit"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if buffer_limit is not None:
            self._values["buffer_limit"] = buffer_limit
        if preconnect is not None:
            self._values["preconnect"] = preconnect
        if socket_buffer_limit is not None:
            self._values["socket_buffer_limit"] = socket_buffer_limit

    @builtins.property
    def buffer_limit(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecConnectionBufferLimit"]:
        '''
        :schema: BackendTrafficPolicySpecConnection#bufferLimit
        '''
        result = self._values.get("buffer_limit")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecConnectionBufferLimit"], result)

    @builtins.property
    def preconnect(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecConnectionPreconnect"]:
        '''
        :schema: BackendTrafficPolicySpecConnection#preconnect
        '''
        result = self._values.get("preconnect")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecConnectionPreconnect"], result)

    @builtins.property
    def socket_buffer_limit(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecConnectionSocketBufferLimit"]:
        '''
        :schema: BackendTrafficPolicySpecConnection#socketBufferLimit
        '''
        result = self._values.get("socket_buffer_limit")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecConnectionSocketBufferLimit"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecConnection(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class BackendTrafficPolicySpecConnectionBufferLimit(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecConnectionBufferLimit",
):
    '''
    :schema: BackendTrafficPolicySpecConnectionBufferLimit
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "BackendTrafficPolicySpecConnectionBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9dab59d2a727e158bd8ab98a68210445b998b2ca1beaf8b940d91449eeac0dce)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecConnectionBufferLimit", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "BackendTrafficPolicySpecConnectionBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__87752c35823ef364e01e85331830442d023370a98ae1fba830908d78353c2fdf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecConnectionBufferLimit", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecConnectionPreconnect",
    jsii_struct_bases=[],
    name_mapping={
        "per_endpoint_percent": "perEndpointPercent",
        "predictive_percent": "predictivePercent",
    },
)
class BackendTrafficPolicySpecConnectionPreconnect:
    def __init__(
        self,
        *,
        per_endpoint_percent: typing.Optional[jsii.Number] = None,
        predictive_percent: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param per_endpoint_percent: 
        :param predictive_percent: 

        :schema: BackendTrafficPolicySpecConnectionPreconnect
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a1bf72754eb4217833b18b44ec1875be9883020db1a90ac544ef3a44bab6bafc)
            check_type(argname="argument per_endpoint_percent", value=per_endpoint_percent, expected_type=type_hints["per_endpoint_percent"])
            check_type(argname="argument predictive_percent", value=predictive_percent, expected_type=type_hints["predictive_percent"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if per_endpoint_percent is not None:
            self._values["per_endpoint_percent"] = per_endpoint_percent
        if predictive_percent is not None:
            self._values["predictive_percent"] = predictive_percent

    @builtins.property
    def per_endpoint_percent(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecConnectionPreconnect#perEndpointPercent
        '''
        result = self._values.get("per_endpoint_percent")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def predictive_percent(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecConnectionPreconnect#predictivePercent
        '''
        result = self._values.get("predictive_percent")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecConnectionPreconnect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class BackendTrafficPolicySpecConnectionSocketBufferLimit(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecConnectionSocketBufferLimit",
):
    '''
    :schema: BackendTrafficPolicySpecConnectionSocketBufferLimit
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "BackendTrafficPolicySpecConnectionSocketBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__225f7da5a91a176cdda5b3d244079bfeb767af8fca1b111fb3a90a96a34d765b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecConnectionSocketBufferLimit", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "BackendTrafficPolicySpecConnectionSocketBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e4e2c791bbe6790123e77c81cfe9756afa4818361380ae1ce8298e95f605f8cd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecConnectionSocketBufferLimit", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecDns",
    jsii_struct_bases=[],
    name_mapping={
        "dns_refresh_rate": "dnsRefreshRate",
        "lookup_family": "lookupFamily",
        "respect_dns_ttl": "respectDnsTtl",
    },
)
class BackendTrafficPolicySpecDns:
    def __init__(
        self,
        *,
        dns_refresh_rate: typing.Optional[builtins.str] = None,
        lookup_family: typing.Optional["BackendTrafficPolicySpecDnsLookupFamily"] = None,
        respect_dns_ttl: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param dns_refresh_rate: 
        :param lookup_family: 
        :param respect_dns_ttl: 

        :schema: BackendTrafficPolicySpecDns
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d0e3901bf089717134864e568c2821992fbb722bb0f586ee4ae5eda4ba2da55e)
            check_type(argname="argument dns_refresh_rate", value=dns_refresh_rate, expected_type=type_hints["dns_refresh_rate"])
            check_type(argname="argument lookup_family", value=lookup_family, expected_type=type_hints["lookup_family"])
            check_type(argname="argument respect_dns_ttl", value=respect_dns_ttl, expected_type=type_hints["respect_dns_ttl"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if dns_refresh_rate is not None:
            self._values["dns_refresh_rate"] = dns_refresh_rate
        if lookup_family is not None:
            self._values["lookup_family"] = lookup_family
        if respect_dns_ttl is not None:
            self._values["respect_dns_ttl"] = respect_dns_ttl

    @builtins.property
    def dns_refresh_rate(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecDns#dnsRefreshRate
        '''
        result = self._values.get("dns_refresh_rate")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def lookup_family(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecDnsLookupFamily"]:
        '''
        :schema: BackendTrafficPolicySpecDns#lookupFamily
        '''
        result = self._values.get("lookup_family")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecDnsLookupFamily"], result)

    @builtins.property
    def respect_dns_ttl(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecDns#respectDnsTtl
        '''
        result = self._values.get("respect_dns_ttl")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecDns(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecDnsLookupFamily")
class BackendTrafficPolicySpecDnsLookupFamily(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecDnsLookupFamily
    '''

    I_PV4 = "I_PV4"
    '''IPv4.'''
    I_PV6 = "I_PV6"
    '''IPv6.'''
    I_PV4_PREFERRED = "I_PV4_PREFERRED"
    '''IPv4Preferred.'''
    I_PV6_PREFERRED = "I_PV6_PREFERRED"
    '''IPv6Preferred.'''
    I_PV4_AND_I_PV6 = "I_PV4_AND_I_PV6"
    '''IPv4AndIPv6.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecHttp2",
    jsii_struct_bases=[],
    name_mapping={
        "connection_keepalive": "connectionKeepalive",
        "initial_connection_window_size": "initialConnectionWindowSize",
        "initial_stream_window_size": "initialStreamWindowSize",
        "max_concurrent_streams": "maxConcurrentStreams",
        "on_invalid_message": "onInvalidMessage",
    },
)
class BackendTrafficPolicySpecHttp2:
    def __init__(
        self,
        *,
        connection_keepalive: typing.Optional[typing.Union["BackendTrafficPolicySpecHttp2ConnectionKeepalive", typing.Dict[builtins.str, typing.Any]]] = None,
        initial_connection_window_size: typing.Optional["BackendTrafficPolicySpecHttp2InitialConnectionWindowSize"] = None,
        initial_stream_window_size: typing.Optional["BackendTrafficPolicySpecHttp2InitialStreamWindowSize"] = None,
        max_concurrent_streams: typing.Optional[jsii.Number] = None,
        on_invalid_message: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connection_keepalive: 
        :param initial_connection_window_size: 
        :param initial_stream_window_size: 
        :param max_concurrent_streams: 
        :param on_invalid_message: 

        :schema: BackendTrafficPolicySpecHttp2
        '''
        if isinstance(connection_keepalive, dict):
            connection_keepalive = BackendTrafficPolicySpecHttp2ConnectionKeepalive(**connection_keepalive)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__54aae1d2d9735ec9ab1b9545fabc672c5c06530bd22be03e4fff425309fb64d5)
            check_type(argname="argument connection_keepalive", value=connection_keepalive, expected_type=type_hints["connection_keepalive"])
            check_type(argname="argument initial_connection_window_size", value=initial_connection_window_size, expected_type=type_hints["initial_connection_window_size"])
            check_type(argname="argument initial_stream_window_size", value=initial_stream_window_size, expected_type=type_hints["initial_stream_window_size"])
            check_type(argname="argument max_concurrent_streams", value=max_concurrent_streams, expected_type=type_hints["max_concurrent_streams"])
            check_type(argname="argument on_invalid_message", value=on_invalid_message, expected_type=type_hints["on_invalid_message"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connection_keepalive is not None:
            self._values["connection_keepalive"] = connection_keepalive
        if initial_connection_window_size is not None:
            self._values["initial_connection_window_size"] = initial_connection_window_size
        if initial_stream_window_size is not None:
            self._values["initial_stream_window_size"] = initial_stream_window_size
        if max_concurrent_streams is not None:
            self._values["max_concurrent_streams"] = max_concurrent_streams
        if on_invalid_message is not None:
            self._values["on_invalid_message"] = on_invalid_message

    @builtins.property
    def connection_keepalive(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecHttp2ConnectionKeepalive"]:
        '''
        :schema: BackendTrafficPolicySpecHttp2#connectionKeepalive
        '''
        result = self._values.get("connection_keepalive")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHttp2ConnectionKeepalive"], result)

    @builtins.property
    def initial_connection_window_size(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecHttp2InitialConnectionWindowSize"]:
        '''
        :schema: BackendTrafficPolicySpecHttp2#initialConnectionWindowSize
        '''
        result = self._values.get("initial_connection_window_size")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHttp2InitialConnectionWindowSize"], result)

    @builtins.property
    def initial_stream_window_size(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecHttp2InitialStreamWindowSize"]:
        '''
        :schema: BackendTrafficPolicySpecHttp2#initialStreamWindowSize
        '''
        result = self._values.get("initial_stream_window_size")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHttp2InitialStreamWindowSize"], result)

    @builtins.property
    def max_concurrent_streams(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecHttp2#maxConcurrentStreams
        '''
        result = self._values.get("max_concurrent_streams")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def on_invalid_message(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHttp2#onInvalidMessage
        '''
        result = self._values.get("on_invalid_message")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHttp2(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecHttp2ConnectionKeepalive",
    jsii_struct_bases=[],
    name_mapping={
        "idle_interval": "idleInterval",
        "interval": "interval",
        "interval_jitter": "intervalJitter",
        "timeout": "timeout",
    },
)
class BackendTrafficPolicySpecHttp2ConnectionKeepalive:
    def __init__(
        self,
        *,
        idle_interval: typing.Optional[builtins.str] = None,
        interval: typing.Optional[builtins.str] = None,
        interval_jitter: typing.Optional[jsii.Number] = None,
        timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param idle_interval: 
        :param interval: 
        :param interval_jitter: 
        :param timeout: 

        :schema: BackendTrafficPolicySpecHttp2ConnectionKeepalive
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__60acbd2e3b6c95a07efe6c83bb53a97aecdac6b037a4893a02116b7900c649f3)
            check_type(argname="argument idle_interval", value=idle_interval, expected_type=type_hints["idle_interval"])
            check_type(argname="argument interval", value=interval, expected_type=type_hints["interval"])
            check_type(argname="argument interval_jitter", value=interval_jitter, expected_type=type_hints["interval_jitter"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if idle_interval is not None:
            self._values["idle_interval"] = idle_interval
        if interval is not None:
            self._values["interval"] = interval
        if interval_jitter is not None:
            self._values["interval_jitter"] = interval_jitter
        if timeout is not None:
            self._values["timeout"] = timeout

    @builtins.property
    def idle_interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHttp2ConnectionKeepalive#idleInterval
        '''
        result = self._values.get("idle_interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHttp2ConnectionKeepalive#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval_jitter(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecHttp2ConnectionKeepalive#intervalJitter
        '''
        result = self._values.get("interval_jitter")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHttp2ConnectionKeepalive#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHttp2ConnectionKeepalive(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class BackendTrafficPolicySpecHttp2InitialConnectionWindowSize(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecHttp2InitialConnectionWindowSize",
):
    '''
    :schema: BackendTrafficPolicySpecHttp2InitialConnectionWindowSize
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "BackendTrafficPolicySpecHttp2InitialConnectionWindowSize":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__82c3041624ce6f3095f62b80ea97180963b12c2b31204dfa337e336b736d059e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecHttp2InitialConnectionWindowSize", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "BackendTrafficPolicySpecHttp2InitialConnectionWindowSize":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0b8ca97a4ebc95505c3418a9d08a3ea748ce8c98ee12bb53bcb4018552279b93)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecHttp2InitialConnectionWindowSize", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class BackendTrafficPolicySpecHttp2InitialStreamWindowSize(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecHttp2InitialStreamWindowSize",
):
    '''
    :schema: BackendTrafficPolicySpecHttp2InitialStreamWindowSize
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "BackendTrafficPolicySpecHttp2InitialStreamWindowSize":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b054c72884ce05293e1c090e4ad66338ac73d59af9591bcf29598a89dc582a77)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecHttp2InitialStreamWindowSize", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "BackendTrafficPolicySpecHttp2InitialStreamWindowSize":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__62a3b56d658495cd45d46840a2ec1dbc8d8ff133aa34287d2a48665e457307fe)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecHttp2InitialStreamWindowSize", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecHttpUpgrade",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "connect": "connect"},
)
class BackendTrafficPolicySpecHttpUpgrade:
    def __init__(
        self,
        *,
        type: builtins.str,
        connect: typing.Optional[typing.Union["BackendTrafficPolicySpecHttpUpgradeConnect", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param type: 
        :param connect: 

        :schema: BackendTrafficPolicySpecHttpUpgrade
        '''
        if isinstance(connect, dict):
            connect = BackendTrafficPolicySpecHttpUpgradeConnect(**connect)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__75bfb9e7ea98c42cf3e911d611585d3cb5ff3de3c88cd571fb79ab63cbd7635a)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument connect", value=connect, expected_type=type_hints["connect"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if connect is not None:
            self._values["connect"] = connect

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecHttpUpgrade#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def connect(self) -> typing.Optional["BackendTrafficPolicySpecHttpUpgradeConnect"]:
        '''
        :schema: BackendTrafficPolicySpecHttpUpgrade#connect
        '''
        result = self._values.get("connect")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHttpUpgradeConnect"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHttpUpgrade(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecHttpUpgradeConnect",
    jsii_struct_bases=[],
    name_mapping={"terminate": "terminate"},
)
class BackendTrafficPolicySpecHttpUpgradeConnect:
    def __init__(self, *, terminate: typing.Optional[builtins.bool] = None) -> None:
        '''
        :param terminate: 

        :schema: BackendTrafficPolicySpecHttpUpgradeConnect
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9b23cd7809798ad1a70eea22b3c6867f500a45ec02356dcb91a725cc0edd4097)
            check_type(argname="argument terminate", value=terminate, expected_type=type_hints["terminate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if terminate is not None:
            self._values["terminate"] = terminate

    @builtins.property
    def terminate(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecHttpUpgradeConnect#terminate
        '''
        result = self._values.get("terminate")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHttpUpgradeConnect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancer",
    jsii_struct_bases=[],
    name_mapping={
        "type": "type",
        "backend_utilization": "backendUtilization",
        "consistent_hash": "consistentHash",
        "dynamic_module": "dynamicModule",
        "endpoint_override": "endpointOverride",
        "slow_start": "slowStart",
        "zone_aware": "zoneAware",
    },
)
class BackendTrafficPolicySpecLoadBalancer:
    def __init__(
        self,
        *,
        type: "BackendTrafficPolicySpecLoadBalancerType",
        backend_utilization: typing.Any = None,
        consistent_hash: typing.Optional[typing.Union["BackendTrafficPolicySpecLoadBalancerConsistentHash", typing.Dict[builtins.str, typing.Any]]] = None,
        dynamic_module: typing.Optional[typing.Union["BackendTrafficPolicySpecLoadBalancerDynamicModule", typing.Dict[builtins.str, typing.Any]]] = None,
        endpoint_override: typing.Optional[typing.Union["BackendTrafficPolicySpecLoadBalancerEndpointOverride", typing.Dict[builtins.str, typing.Any]]] = None,
        slow_start: typing.Optional[typing.Union["BackendTrafficPolicySpecLoadBalancerSlowStart", typing.Dict[builtins.str, typing.Any]]] = None,
        zone_aware: typing.Optional[typing.Union["BackendTrafficPolicySpecLoadBalancerZoneAware", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param type: 
        :param backend_utilization: 
        :param consistent_hash: 
        :param dynamic_module: 
        :param endpoint_override: 
        :param slow_start: 
        :param zone_aware: 

        :schema: BackendTrafficPolicySpecLoadBalancer
        '''
        if isinstance(consistent_hash, dict):
            consistent_hash = BackendTrafficPolicySpecLoadBalancerConsistentHash(**consistent_hash)
        if isinstance(dynamic_module, dict):
            dynamic_module = BackendTrafficPolicySpecLoadBalancerDynamicModule(**dynamic_module)
        if isinstance(endpoint_override, dict):
            endpoint_override = BackendTrafficPolicySpecLoadBalancerEndpointOverride(**endpoint_override)
        if isinstance(slow_start, dict):
            slow_start = BackendTrafficPolicySpecLoadBalancerSlowStart(**slow_start)
        if isinstance(zone_aware, dict):
            zone_aware = BackendTrafficPolicySpecLoadBalancerZoneAware(**zone_aware)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__32df35ff3dcde37db281865300f234b6fb3acf83432b8b8114374a8f3e1793ff)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument backend_utilization", value=backend_utilization, expected_type=type_hints["backend_utilization"])
            check_type(argname="argument consistent_hash", value=consistent_hash, expected_type=type_hints["consistent_hash"])
            check_type(argname="argument dynamic_module", value=dynamic_module, expected_type=type_hints["dynamic_module"])
            check_type(argname="argument endpoint_override", value=endpoint_override, expected_type=type_hints["endpoint_override"])
            check_type(argname="argument slow_start", value=slow_start, expected_type=type_hints["slow_start"])
            check_type(argname="argument zone_aware", value=zone_aware, expected_type=type_hints["zone_aware"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if backend_utilization is not None:
            self._values["backend_utilization"] = backend_utilization
        if consistent_hash is not None:
            self._values["consistent_hash"] = consistent_hash
        if dynamic_module is not None:
            self._values["dynamic_module"] = dynamic_module
        if endpoint_override is not None:
            self._values["endpoint_override"] = endpoint_override
        if slow_start is not None:
            self._values["slow_start"] = slow_start
        if zone_aware is not None:
            self._values["zone_aware"] = zone_aware

    @builtins.property
    def type(self) -> "BackendTrafficPolicySpecLoadBalancerType":
        '''
        :schema: BackendTrafficPolicySpecLoadBalancer#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast("BackendTrafficPolicySpecLoadBalancerType", result)

    @builtins.property
    def backend_utilization(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancer#backendUtilization
        '''
        result = self._values.get("backend_utilization")
        return typing.cast(typing.Any, result)

    @builtins.property
    def consistent_hash(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecLoadBalancerConsistentHash"]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancer#consistentHash
        '''
        result = self._values.get("consistent_hash")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecLoadBalancerConsistentHash"], result)

    @builtins.property
    def dynamic_module(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecLoadBalancerDynamicModule"]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancer#dynamicModule
        '''
        result = self._values.get("dynamic_module")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecLoadBalancerDynamicModule"], result)

    @builtins.property
    def endpoint_override(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecLoadBalancerEndpointOverride"]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancer#endpointOverride
        '''
        result = self._values.get("endpoint_override")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecLoadBalancerEndpointOverride"], result)

    @builtins.property
    def slow_start(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecLoadBalancerSlowStart"]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancer#slowStart
        '''
        result = self._values.get("slow_start")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecLoadBalancerSlowStart"], result)

    @builtins.property
    def zone_aware(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecLoadBalancerZoneAware"]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancer#zoneAware
        '''
        result = self._values.get("zone_aware")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecLoadBalancerZoneAware"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancer(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerConsistentHash",
    jsii_struct_bases=[],
    name_mapping={
        "type": "type",
        "cookie": "cookie",
        "header": "header",
        "headers": "headers",
        "query_params": "queryParams",
        "table_size": "tableSize",
    },
)
class BackendTrafficPolicySpecLoadBalancerConsistentHash:
    def __init__(
        self,
        *,
        type: "BackendTrafficPolicySpecLoadBalancerConsistentHashType",
        cookie: typing.Optional[typing.Union["BackendTrafficPolicySpecLoadBalancerConsistentHashCookie", typing.Dict[builtins.str, typing.Any]]] = None,
        header: typing.Optional[typing.Union["BackendTrafficPolicySpecLoadBalancerConsistentHashHeader", typing.Dict[builtins.str, typing.Any]]] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecLoadBalancerConsistentHashHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        query_params: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecLoadBalancerConsistentHashQueryParams", typing.Dict[builtins.str, typing.Any]]]] = None,
        table_size: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param type: 
        :param cookie: 
        :param header: 
        :param headers: 
        :param query_params: 
        :param table_size: 

        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHash
        '''
        if isinstance(cookie, dict):
            cookie = BackendTrafficPolicySpecLoadBalancerConsistentHashCookie(**cookie)
        if isinstance(header, dict):
            header = BackendTrafficPolicySpecLoadBalancerConsistentHashHeader(**header)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__32e8b3c717cd685e6ebdaa32df998d8843e55ff2e68fe8cf80b12703c03d7e5d)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument cookie", value=cookie, expected_type=type_hints["cookie"])
            check_type(argname="argument header", value=header, expected_type=type_hints["header"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument query_params", value=query_params, expected_type=type_hints["query_params"])
            check_type(argname="argument table_size", value=table_size, expected_type=type_hints["table_size"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if cookie is not None:
            self._values["cookie"] = cookie
        if header is not None:
            self._values["header"] = header
        if headers is not None:
            self._values["headers"] = headers
        if query_params is not None:
            self._values["query_params"] = query_params
        if table_size is not None:
            self._values["table_size"] = table_size

    @builtins.property
    def type(self) -> "BackendTrafficPolicySpecLoadBalancerConsistentHashType":
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHash#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast("BackendTrafficPolicySpecLoadBalancerConsistentHashType", result)

    @builtins.property
    def cookie(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecLoadBalancerConsistentHashCookie"]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHash#cookie
        '''
        result = self._values.get("cookie")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecLoadBalancerConsistentHashCookie"], result)

    @builtins.property
    def header(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecLoadBalancerConsistentHashHeader"]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHash#header
        '''
        result = self._values.get("header")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecLoadBalancerConsistentHashHeader"], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecLoadBalancerConsistentHashHeaders"]]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHash#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecLoadBalancerConsistentHashHeaders"]], result)

    @builtins.property
    def query_params(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecLoadBalancerConsistentHashQueryParams"]]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHash#queryParams
        '''
        result = self._values.get("query_params")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecLoadBalancerConsistentHashQueryParams"]], result)

    @builtins.property
    def table_size(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHash#tableSize
        '''
        result = self._values.get("table_size")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerConsistentHash(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerConsistentHashCookie",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "attributes": "attributes", "ttl": "ttl"},
)
class BackendTrafficPolicySpecLoadBalancerConsistentHashCookie:
    def __init__(
        self,
        *,
        name: builtins.str,
        attributes: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        ttl: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param attributes: 
        :param ttl: 

        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHashCookie
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b870ca0a3e05d8341442f4c84f20c01be1859af378c9593768415b51f4ec0879)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument attributes", value=attributes, expected_type=type_hints["attributes"])
            check_type(argname="argument ttl", value=ttl, expected_type=type_hints["ttl"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if attributes is not None:
            self._values["attributes"] = attributes
        if ttl is not None:
            self._values["ttl"] = ttl

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHashCookie#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def attributes(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHashCookie#attributes
        '''
        result = self._values.get("attributes")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def ttl(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHashCookie#ttl
        '''
        result = self._values.get("ttl")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerConsistentHashCookie(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerConsistentHashHeader",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class BackendTrafficPolicySpecLoadBalancerConsistentHashHeader:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHashHeader
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__204e56e1ac2156168b6c08638496c859ae6af3e5cc206f09ded7f564a799e4c0)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHashHeader#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerConsistentHashHeader(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerConsistentHashHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class BackendTrafficPolicySpecLoadBalancerConsistentHashHeaders:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHashHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__68ed23672df07b7829783271d814f1014d57ab09986efe14194b81db282fb831)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHashHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerConsistentHashHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerConsistentHashQueryParams",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class BackendTrafficPolicySpecLoadBalancerConsistentHashQueryParams:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHashQueryParams
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6ded76ae677d6d8b96669955812b309429ca10ffe93cbbe87b47164339ca4bc9)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHashQueryParams#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerConsistentHashQueryParams(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerConsistentHashType"
)
class BackendTrafficPolicySpecLoadBalancerConsistentHashType(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecLoadBalancerConsistentHashType
    '''

    SOURCE_IP = "SOURCE_IP"
    '''SourceIP.'''
    HEADER = "HEADER"
    '''Header.'''
    HEADERS = "HEADERS"
    '''Headers.'''
    COOKIE = "COOKIE"
    '''Cookie.'''
    QUERY_PARAMS = "QUERY_PARAMS"
    '''QueryParams.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerDynamicModule",
    jsii_struct_bases=[],
    name_mapping={
        "lb_policy_name": "lbPolicyName",
        "name": "name",
        "config": "config",
    },
)
class BackendTrafficPolicySpecLoadBalancerDynamicModule:
    def __init__(
        self,
        *,
        lb_policy_name: builtins.str,
        name: builtins.str,
        config: typing.Any = None,
    ) -> None:
        '''
        :param lb_policy_name: 
        :param name: 
        :param config: 

        :schema: BackendTrafficPolicySpecLoadBalancerDynamicModule
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f832a266752e2569488b815d7018a51163c7acd576644e71b13f94fe921fbd0c)
            check_type(argname="argument lb_policy_name", value=lb_policy_name, expected_type=type_hints["lb_policy_name"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument config", value=config, expected_type=type_hints["config"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "lb_policy_name": lb_policy_name,
            "name": name,
        }
        if config is not None:
            self._values["config"] = config

    @builtins.property
    def lb_policy_name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerDynamicModule#lbPolicyName
        '''
        result = self._values.get("lb_policy_name")
        assert result is not None, "Required property 'lb_policy_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerDynamicModule#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def config(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerDynamicModule#config
        '''
        result = self._values.get("config")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerDynamicModule(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerEndpointOverride",
    jsii_struct_bases=[],
    name_mapping={"extract_from": "extractFrom"},
)
class BackendTrafficPolicySpecLoadBalancerEndpointOverride:
    def __init__(
        self,
        *,
        extract_from: typing.Sequence[typing.Union["BackendTrafficPolicySpecLoadBalancerEndpointOverrideExtractFrom", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param extract_from: 

        :schema: BackendTrafficPolicySpecLoadBalancerEndpointOverride
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e998afa03de3e69fd55a6790240292657edc7b5affc9810d0913923946941198)
            check_type(argname="argument extract_from", value=extract_from, expected_type=type_hints["extract_from"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "extract_from": extract_from,
        }

    @builtins.property
    def extract_from(
        self,
    ) -> typing.List["BackendTrafficPolicySpecLoadBalancerEndpointOverrideExtractFrom"]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerEndpointOverride#extractFrom
        '''
        result = self._values.get("extract_from")
        assert result is not None, "Required property 'extract_from' is missing"
        return typing.cast(typing.List["BackendTrafficPolicySpecLoadBalancerEndpointOverrideExtractFrom"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerEndpointOverride(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerEndpointOverrideExtractFrom",
    jsii_struct_bases=[],
    name_mapping={"header": "header"},
)
class BackendTrafficPolicySpecLoadBalancerEndpointOverrideExtractFrom:
    def __init__(self, *, header: typing.Optional[builtins.str] = None) -> None:
        '''
        :param header: 

        :schema: BackendTrafficPolicySpecLoadBalancerEndpointOverrideExtractFrom
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__174bb73721be3cd47f11e2e3fcae08b9caaceaa5ba38d2a316cbc3d47b1110a3)
            check_type(argname="argument header", value=header, expected_type=type_hints["header"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if header is not None:
            self._values["header"] = header

    @builtins.property
    def header(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerEndpointOverrideExtractFrom#header
        '''
        result = self._values.get("header")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerEndpointOverrideExtractFrom(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerSlowStart",
    jsii_struct_bases=[],
    name_mapping={"window": "window"},
)
class BackendTrafficPolicySpecLoadBalancerSlowStart:
    def __init__(self, *, window: builtins.str) -> None:
        '''
        :param window: 

        :schema: BackendTrafficPolicySpecLoadBalancerSlowStart
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1db2951176adc8d1c685766aa2db17211e39feb4c8de60d71025ba93af75dcec)
            check_type(argname="argument window", value=window, expected_type=type_hints["window"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "window": window,
        }

    @builtins.property
    def window(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerSlowStart#window
        '''
        result = self._values.get("window")
        assert result is not None, "Required property 'window' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerSlowStart(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerType")
class BackendTrafficPolicySpecLoadBalancerType(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecLoadBalancerType
    '''

    CONSISTENT_HASH = "CONSISTENT_HASH"
    '''ConsistentHash.'''
    LEAST_REQUEST = "LEAST_REQUEST"
    '''LeastRequest.'''
    RANDOM = "RANDOM"
    '''Random.'''
    ROUND_ROBIN = "ROUND_ROBIN"
    '''RoundRobin.'''
    BACKEND_UTILIZATION = "BACKEND_UTILIZATION"
    '''BackendUtilization.'''
    DYNAMIC_MODULE = "DYNAMIC_MODULE"
    '''DynamicModule.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerZoneAware",
    jsii_struct_bases=[],
    name_mapping={"prefer_local": "preferLocal", "weighted_zones": "weightedZones"},
)
class BackendTrafficPolicySpecLoadBalancerZoneAware:
    def __init__(
        self,
        *,
        prefer_local: typing.Optional[typing.Union["BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal", typing.Dict[builtins.str, typing.Any]]] = None,
        weighted_zones: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecLoadBalancerZoneAwareWeightedZones", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param prefer_local: 
        :param weighted_zones: 

        :schema: BackendTrafficPolicySpecLoadBalancerZoneAware
        '''
        if isinstance(prefer_local, dict):
            prefer_local = BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal(**prefer_local)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__46d76c052eacb6e759decc173a6d5e1a7f6eba64ab793a978108c8af8cebc3a1)
            check_type(argname="argument prefer_local", value=prefer_local, expected_type=type_hints["prefer_local"])
            check_type(argname="argument weighted_zones", value=weighted_zones, expected_type=type_hints["weighted_zones"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if prefer_local is not None:
            self._values["prefer_local"] = prefer_local
        if weighted_zones is not None:
            self._values["weighted_zones"] = weighted_zones

    @builtins.property
    def prefer_local(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal"]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerZoneAware#preferLocal
        '''
        result = self._values.get("prefer_local")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal"], result)

    @builtins.property
    def weighted_zones(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecLoadBalancerZoneAwareWeightedZones"]]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerZoneAware#weightedZones
        '''
        result = self._values.get("weighted_zones")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecLoadBalancerZoneAwareWeightedZones"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerZoneAware(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal",
    jsii_struct_bases=[],
    name_mapping={
        "force": "force",
        "min_endpoints_threshold": "minEndpointsThreshold",
        "percentage_enabled": "percentageEnabled",
    },
)
class BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal:
    def __init__(
        self,
        *,
        force: typing.Optional[typing.Union["BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocalForce", typing.Dict[builtins.str, typing.Any]]] = None,
        min_endpoints_threshold: typing.Optional[jsii.Number] = None,
        percentage_enabled: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param force: 
        :param min_endpoints_threshold: 
        :param percentage_enabled: 

        :schema: BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal
        '''
        if isinstance(force, dict):
            force = BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocalForce(**force)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0a59d8e714f510cc209f9ca7c7c9664b9d81bc56a1471d584b4a04fb4630a4e5)
            check_type(argname="argument force", value=force, expected_type=type_hints["force"])
            check_type(argname="argument min_endpoints_threshold", value=min_endpoints_threshold, expected_type=type_hints["min_endpoints_threshold"])
            check_type(argname="argument percentage_enabled", value=percentage_enabled, expected_type=type_hints["percentage_enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if force is not None:
            self._values["force"] = force
        if min_endpoints_threshold is not None:
            self._values["min_endpoints_threshold"] = min_endpoints_threshold
        if percentage_enabled is not None:
            self._values["percentage_enabled"] = percentage_enabled

    @builtins.property
    def force(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocalForce"]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal#force
        '''
        result = self._values.get("force")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocalForce"], result)

    @builtins.property
    def min_endpoints_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal#minEndpointsThreshold
        '''
        result = self._values.get("min_endpoints_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def percentage_enabled(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal#percentageEnabled
        '''
        result = self._values.get("percentage_enabled")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocalForce",
    jsii_struct_bases=[],
    name_mapping={"min_endpoints_in_zone_threshold": "minEndpointsInZoneThreshold"},
)
class BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocalForce:
    def __init__(
        self,
        *,
        min_endpoints_in_zone_threshold: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param min_endpoints_in_zone_threshold: 

        :schema: BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocalForce
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b3e3d6cd35bca451dbcffe26785941e61309f5313f18a6dae514557c95254e9f)
            check_type(argname="argument min_endpoints_in_zone_threshold", value=min_endpoints_in_zone_threshold, expected_type=type_hints["min_endpoints_in_zone_threshold"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if min_endpoints_in_zone_threshold is not None:
            self._values["min_endpoints_in_zone_threshold"] = min_endpoints_in_zone_threshold

    @builtins.property
    def min_endpoints_in_zone_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocalForce#minEndpointsInZoneThreshold
        '''
        result = self._values.get("min_endpoints_in_zone_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocalForce(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerZoneAwareWeightedZones",
    jsii_struct_bases=[],
    name_mapping={"weight": "weight", "zone": "zone"},
)
class BackendTrafficPolicySpecLoadBalancerZoneAwareWeightedZones:
    def __init__(self, *, weight: jsii.Number, zone: builtins.str) -> None:
        '''
        :param weight: 
        :param zone: 

        :schema: BackendTrafficPolicySpecLoadBalancerZoneAwareWeightedZones
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__18b33014b36331f72363039a0c26d34fd7fa89b414b13021b7358a61ff586cef)
            check_type(argname="argument weight", value=weight, expected_type=type_hints["weight"])
            check_type(argname="argument zone", value=zone, expected_type=type_hints["zone"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "weight": weight,
            "zone": zone,
        }

    @builtins.property
    def weight(self) -> jsii.Number:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerZoneAwareWeightedZones#weight
        '''
        result = self._values.get("weight")
        assert result is not None, "Required property 'weight' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def zone(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerZoneAwareWeightedZones#zone
        '''
        result = self._values.get("zone")
        assert result is not None, "Required property 'zone' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerZoneAwareWeightedZones(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecProxyProtocol",
    jsii_struct_bases=[],
    name_mapping={"version": "version"},
)
class BackendTrafficPolicySpecProxyProtocol:
    def __init__(
        self,
        *,
        version: "BackendTrafficPolicySpecProxyProtocolVersion",
    ) -> None:
        '''
        :param version: 

        :schema: BackendTrafficPolicySpecProxyProtocol
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b326797cfb16b2896a6ea1d663f0eae916a141819ce1e739101dcb38929baf8c)
            check_type(argname="argument version", value=version, expected_type=type_hints["version"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "version": version,
        }

    @builtins.property
    def version(self) -> "BackendTrafficPolicySpecProxyProtocolVersion":
        '''
        :schema: BackendTrafficPolicySpecProxyProtocol#version
        '''
        result = self._values.get("version")
        assert result is not None, "Required property 'version' is missing"
        return typing.cast("BackendTrafficPolicySpecProxyProtocolVersion", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecProxyProtocol(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecProxyProtocolVersion"
)
class BackendTrafficPolicySpecProxyProtocolVersion(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecProxyProtocolVersion
    '''

    V1 = "V1"
    '''V1.'''
    V2 = "V2"
    '''V2.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimit",
    jsii_struct_bases=[],
    name_mapping={"global_": "global", "local": "local", "type": "type"},
)
class BackendTrafficPolicySpecRateLimit:
    def __init__(
        self,
        *,
        global_: typing.Any = None,
        local: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitLocal", typing.Dict[builtins.str, typing.Any]]] = None,
        type: typing.Optional["BackendTrafficPolicySpecRateLimitType"] = None,
    ) -> None:
        '''
        :param global_: 
        :param local: 
        :param type: 

        :schema: BackendTrafficPolicySpecRateLimit
        '''
        if isinstance(local, dict):
            local = BackendTrafficPolicySpecRateLimitLocal(**local)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e91534ee135b9777657b789214c2ae6c201cab7c0732b9d4ba1552a3be63f191)
            check_type(argname="argument global_", value=global_, expected_type=type_hints["global_"])
            check_type(argname="argument local", value=local, expected_type=type_hints["local"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if global_ is not None:
            self._values["global_"] = global_
        if local is not None:
            self._values["local"] = local
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def global_(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecRateLimit#global
        '''
        result = self._values.get("global_")
        return typing.cast(typing.Any, result)

    @builtins.property
    def local(self) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocal"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimit#local
        '''
        result = self._values.get("local")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocal"], result)

    @builtins.property
    def type(self) -> typing.Optional["BackendTrafficPolicySpecRateLimitType"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimit#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimit(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocal",
    jsii_struct_bases=[],
    name_mapping={"rules": "rules"},
)
class BackendTrafficPolicySpecRateLimitLocal:
    def __init__(
        self,
        *,
        rules: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecRateLimitLocalRules", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param rules: 

        :schema: BackendTrafficPolicySpecRateLimitLocal
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4baa84345fe10dc46bda934138c1ed800461ec74c5930742a9ef23af8de0a033)
            check_type(argname="argument rules", value=rules, expected_type=type_hints["rules"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if rules is not None:
            self._values["rules"] = rules

    @builtins.property
    def rules(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitLocalRules"]]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocal#rules
        '''
        result = self._values.get("rules")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitLocalRules"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocal(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRules",
    jsii_struct_bases=[],
    name_mapping={
        "limit": "limit",
        "client_selectors": "clientSelectors",
        "cost": "cost",
        "shadow_mode": "shadowMode",
        "shared": "shared",
        "x_rate_limit_headers": "xRateLimitHeaders",
    },
)
class BackendTrafficPolicySpecRateLimitLocalRules:
    def __init__(
        self,
        *,
        limit: typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesLimit", typing.Dict[builtins.str, typing.Any]],
        client_selectors: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors", typing.Dict[builtins.str, typing.Any]]]] = None,
        cost: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesCost", typing.Dict[builtins.str, typing.Any]]] = None,
        shadow_mode: typing.Optional[builtins.bool] = None,
        shared: typing.Optional[builtins.bool] = None,
        x_rate_limit_headers: typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesXRateLimitHeaders"] = None,
    ) -> None:
        '''
        :param limit: 
        :param client_selectors: 
        :param cost: 
        :param shadow_mode: 
        :param shared: 
        :param x_rate_limit_headers: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRules
        '''
        if isinstance(limit, dict):
            limit = BackendTrafficPolicySpecRateLimitLocalRulesLimit(**limit)
        if isinstance(cost, dict):
            cost = BackendTrafficPolicySpecRateLimitLocalRulesCost(**cost)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fff9591c606f02fd4fdbbd5d5501e5e770acea3457dcfde79c97a0811f74ebcf)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
            check_type(argname="argument client_selectors", value=client_selectors, expected_type=type_hints["client_selectors"])
            check_type(argname="argument cost", value=cost, expected_type=type_hints["cost"])
            check_type(argname="argument shadow_mode", value=shadow_mode, expected_type=type_hints["shadow_mode"])
            check_type(argname="argument shared", value=shared, expected_type=type_hints["shared"])
            check_type(argname="argument x_rate_limit_headers", value=x_rate_limit_headers, expected_type=type_hints["x_rate_limit_headers"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "limit": limit,
        }
        if client_selectors is not None:
            self._values["client_selectors"] = client_selectors
        if cost is not None:
            self._values["cost"] = cost
        if shadow_mode is not None:
            self._values["shadow_mode"] = shadow_mode
        if shared is not None:
            self._values["shared"] = shared
        if x_rate_limit_headers is not None:
            self._values["x_rate_limit_headers"] = x_rate_limit_headers

    @builtins.property
    def limit(self) -> "BackendTrafficPolicySpecRateLimitLocalRulesLimit":
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRules#limit
        '''
        result = self._values.get("limit")
        assert result is not None, "Required property 'limit' is missing"
        return typing.cast("BackendTrafficPolicySpecRateLimitLocalRulesLimit", result)

    @builtins.property
    def client_selectors(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors"]]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRules#clientSelectors
        '''
        result = self._values.get("client_selectors")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors"]], result)

    @builtins.property
    def cost(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesCost"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRules#cost
        '''
        result = self._values.get("cost")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesCost"], result)

    @builtins.property
    def shadow_mode(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRules#shadowMode
        '''
        result = self._values.get("shadow_mode")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def shared(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRules#shared
        '''
        result = self._values.get("shared")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def x_rate_limit_headers(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesXRateLimitHeaders"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRules#xRateLimitHeaders
        '''
        result = self._values.get("x_rate_limit_headers")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesXRateLimitHeaders"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRules(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors",
    jsii_struct_bases=[],
    name_mapping={
        "headers": "headers",
        "methods": "methods",
        "path": "path",
        "query_params": "queryParams",
        "source_cidr": "sourceCidr",
    },
)
class BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors:
    def __init__(
        self,
        *,
        headers: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        methods: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethods", typing.Dict[builtins.str, typing.Any]]]] = None,
        path: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath", typing.Dict[builtins.str, typing.Any]]] = None,
        query_params: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams", typing.Dict[builtins.str, typing.Any]]]] = None,
        source_cidr: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param headers: 
        :param methods: 
        :param path: 
        :param query_params: 
        :param source_cidr: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors
        '''
        if isinstance(path, dict):
            path = BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath(**path)
        if isinstance(source_cidr, dict):
            source_cidr = BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr(**source_cidr)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9114e0a8ed31f7d9a1758e2465f9dfa03ce6bf490940c28e8ee036bc8024fb9c)
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument methods", value=methods, expected_type=type_hints["methods"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument query_params", value=query_params, expected_type=type_hints["query_params"])
            check_type(argname="argument source_cidr", value=source_cidr, expected_type=type_hints["source_cidr"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if headers is not None:
            self._values["headers"] = headers
        if methods is not None:
            self._values["methods"] = methods
        if path is not None:
            self._values["path"] = path
        if query_params is not None:
            self._values["query_params"] = query_params
        if source_cidr is not None:
            self._values["source_cidr"] = source_cidr

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders"]]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders"]], result)

    @builtins.property
    def methods(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethods"]]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors#methods
        '''
        result = self._values.get("methods")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethods"]], result)

    @builtins.property
    def path(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath"], result)

    @builtins.property
    def query_params(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams"]]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors#queryParams
        '''
        result = self._values.get("query_params")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams"]], result)

    @builtins.property
    def source_cidr(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors#sourceCIDR
        '''
        result = self._values.get("source_cidr")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "invert": "invert",
        "type": "type",
        "value": "value",
    },
)
class BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders:
    def __init__(
        self,
        *,
        name: builtins.str,
        invert: typing.Optional[builtins.bool] = None,
        type: typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeadersType"] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param invert: 
        :param type: 
        :param value: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c626f1f25ba4de41094de236d679559255b149f73671dd27214b5d18c1ceaf4c)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument invert", value=invert, expected_type=type_hints["invert"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if invert is not None:
            self._values["invert"] = invert
        if type is not None:
            self._values["type"] = type
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders#invert
        '''
        result = self._values.get("invert")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeadersType"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeadersType"], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeadersType"
)
class BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeadersType(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeadersType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''
    DISTINCT = "DISTINCT"
    '''Distinct.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethods",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "invert": "invert"},
)
class BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethods:
    def __init__(
        self,
        *,
        value: "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethodsValue",
        invert: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param value: 
        :param invert: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethods
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7a02eeed8e77a158bf019ce21653884e8208c297ef8f0c68b1a9e29db9518544)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument invert", value=invert, expected_type=type_hints["invert"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if invert is not None:
            self._values["invert"] = invert

    @builtins.property
    def value(
        self,
    ) -> "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethodsValue":
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethods#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast("BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethodsValue", result)

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethods#invert
        '''
        result = self._values.get("invert")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethods(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethodsValue"
)
class BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethodsValue(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethodsValue
    '''

    GET = "GET"
    '''GET.'''
    HEAD = "HEAD"
    '''HEAD.'''
    POST = "POST"
    '''POST.'''
    PUT = "PUT"
    '''PUT.'''
    DELETE = "DELETE"
    '''DELETE.'''
    CONNECT = "CONNECT"
    '''CONNECT.'''
    OPTIONS = "OPTIONS"
    '''OPTIONS.'''
    TRACE = "TRACE"
    '''TRACE.'''
    PATCH = "PATCH"
    '''PATCH.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "invert": "invert", "type": "type"},
)
class BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath:
    def __init__(
        self,
        *,
        value: builtins.str,
        invert: typing.Optional[builtins.bool] = None,
        type: typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPathType"] = None,
    ) -> None:
        '''
        :param value: 
        :param invert: 
        :param type: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9c78e152231b241ff1d2a41b5c5cb1eba7143f5f417c414b2c274e04d93c436f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument invert", value=invert, expected_type=type_hints["invert"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if invert is not None:
            self._values["invert"] = invert
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath#invert
        '''
        result = self._values.get("invert")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPathType"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPathType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPathType"
)
class BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPathType(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPathType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    PATH_PREFIX = "PATH_PREFIX"
    '''PathPrefix.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "invert": "invert",
        "type": "type",
        "value": "value",
    },
)
class BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams:
    def __init__(
        self,
        *,
        name: builtins.str,
        invert: typing.Optional[builtins.bool] = None,
        type: typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParamsType"] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param invert: 
        :param type: 
        :param value: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4ca8caa919f809184cb3620d24f0794d4fe96706693325a57aabb524091d9f55)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument invert", value=invert, expected_type=type_hints["invert"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if invert is not None:
            self._values["invert"] = invert
        if type is not None:
            self._values["type"] = type
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams#invert
        '''
        result = self._values.get("invert")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParamsType"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParamsType"], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParamsType"
)
class BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParamsType(
    enum.Enum,
):
    '''
    :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParamsType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''
    DISTINCT = "DISTINCT"
    '''Distinct.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "invert": "invert", "type": "type"},
)
class BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr:
    def __init__(
        self,
        *,
        value: builtins.str,
        invert: typing.Optional[builtins.bool] = None,
        type: typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidrType"] = None,
    ) -> None:
        '''
        :param value: 
        :param invert: 
        :param type: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a8088e1b04b986797b2380cc58da951fcb246e2b869e88ede8bd52e480d60e34)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument invert", value=invert, expected_type=type_hints["invert"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if invert is not None:
            self._values["invert"] = invert
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr#invert
        '''
        result = self._values.get("invert")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidrType"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidrType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidrType"
)
class BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidrType(
    enum.Enum,
):
    '''
    :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidrType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    DISTINCT = "DISTINCT"
    '''Distinct.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesCost",
    jsii_struct_bases=[],
    name_mapping={"request": "request", "response": "response"},
)
class BackendTrafficPolicySpecRateLimitLocalRulesCost:
    def __init__(
        self,
        *,
        request: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesCostRequest", typing.Dict[builtins.str, typing.Any]]] = None,
        response: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesCostResponse", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param request: 
        :param response: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCost
        '''
        if isinstance(request, dict):
            request = BackendTrafficPolicySpecRateLimitLocalRulesCostRequest(**request)
        if isinstance(response, dict):
            response = BackendTrafficPolicySpecRateLimitLocalRulesCostResponse(**response)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fed9ba564c69e05725a3cc2d639a5cb59ccbcdf74c01c4581844c6814f0e44c1)
            check_type(argname="argument request", value=request, expected_type=type_hints["request"])
            check_type(argname="argument response", value=response, expected_type=type_hints["response"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if request is not None:
            self._values["request"] = request
        if response is not None:
            self._values["response"] = response

    @builtins.property
    def request(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesCostRequest"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCost#request
        '''
        result = self._values.get("request")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesCostRequest"], result)

    @builtins.property
    def response(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesCostResponse"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCost#response
        '''
        result = self._values.get("response")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesCostResponse"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesCost(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesCostRequest",
    jsii_struct_bases=[],
    name_mapping={"from_": "from", "metadata": "metadata", "number": "number"},
)
class BackendTrafficPolicySpecRateLimitLocalRulesCostRequest:
    def __init__(
        self,
        *,
        from_: "BackendTrafficPolicySpecRateLimitLocalRulesCostRequestFrom",
        metadata: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        number: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param from_: 
        :param metadata: 
        :param number: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostRequest
        '''
        if isinstance(metadata, dict):
            metadata = BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ff7e3ef73524bf61b0c4fcdab82ec3fb811ee45e7e512a614e4c7b66dd268781)
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument number", value=number, expected_type=type_hints["number"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "from_": from_,
        }
        if metadata is not None:
            self._values["metadata"] = metadata
        if number is not None:
            self._values["number"] = number

    @builtins.property
    def from_(self) -> "BackendTrafficPolicySpecRateLimitLocalRulesCostRequestFrom":
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostRequest#from
        '''
        result = self._values.get("from_")
        assert result is not None, "Required property 'from_' is missing"
        return typing.cast("BackendTrafficPolicySpecRateLimitLocalRulesCostRequestFrom", result)

    @builtins.property
    def metadata(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostRequest#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata"], result)

    @builtins.property
    def number(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostRequest#number
        '''
        result = self._values.get("number")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesCostRequest(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesCostRequestFrom"
)
class BackendTrafficPolicySpecRateLimitLocalRulesCostRequestFrom(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostRequestFrom
    '''

    NUMBER = "NUMBER"
    '''Number.'''
    METADATA = "METADATA"
    '''Metadata.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "namespace": "namespace"},
)
class BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata:
    def __init__(self, *, key: builtins.str, namespace: builtins.str) -> None:
        '''
        :param key: 
        :param namespace: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f89275025e3f9ebed2f046c89f71fb4c75cebb7c7e6b5edd93cf3038378ad5b2)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "namespace": namespace,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def namespace(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata#namespace
        '''
        result = self._values.get("namespace")
        assert result is not None, "Required property 'namespace' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesCostResponse",
    jsii_struct_bases=[],
    name_mapping={"from_": "from", "metadata": "metadata", "number": "number"},
)
class BackendTrafficPolicySpecRateLimitLocalRulesCostResponse:
    def __init__(
        self,
        *,
        from_: "BackendTrafficPolicySpecRateLimitLocalRulesCostResponseFrom",
        metadata: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        number: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param from_: 
        :param metadata: 
        :param number: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostResponse
        '''
        if isinstance(metadata, dict):
            metadata = BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8d1c3553aabb25b223d3dfefb45cda247d4c37fe7932dee55dbc35fc40312f92)
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument number", value=number, expected_type=type_hints["number"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "from_": from_,
        }
        if metadata is not None:
            self._values["metadata"] = metadata
        if number is not None:
            self._values["number"] = number

    @builtins.property
    def from_(self) -> "BackendTrafficPolicySpecRateLimitLocalRulesCostResponseFrom":
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostResponse#from
        '''
        result = self._values.get("from_")
        assert result is not None, "Required property 'from_' is missing"
        return typing.cast("BackendTrafficPolicySpecRateLimitLocalRulesCostResponseFrom", result)

    @builtins.property
    def metadata(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostResponse#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata"], result)

    @builtins.property
    def number(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostResponse#number
        '''
        result = self._values.get("number")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesCostResponse(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesCostResponseFrom"
)
class BackendTrafficPolicySpecRateLimitLocalRulesCostResponseFrom(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostResponseFrom
    '''

    NUMBER = "NUMBER"
    '''Number.'''
    METADATA = "METADATA"
    '''Metadata.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "namespace": "namespace"},
)
class BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata:
    def __init__(self, *, key: builtins.str, namespace: builtins.str) -> None:
        '''
        :param key: 
        :param namespace: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4c74762b2ddf635fba8864eadb7746887e236fd87a4c2ce5181051cfbe8bca1d)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "namespace": namespace,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def namespace(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata#namespace
        '''
        result = self._values.get("namespace")
        assert result is not None, "Required property 'namespace' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesLimit",
    jsii_struct_bases=[],
    name_mapping={
        "requests": "requests",
        "unit": "unit",
        "from_metadata": "fromMetadata",
    },
)
class BackendTrafficPolicySpecRateLimitLocalRulesLimit:
    def __init__(
        self,
        *,
        requests: jsii.Number,
        unit: "BackendTrafficPolicySpecRateLimitLocalRulesLimitUnit",
        from_metadata: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param requests: 
        :param unit: 
        :param from_metadata: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesLimit
        '''
        if isinstance(from_metadata, dict):
            from_metadata = BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata(**from_metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7cffbcfaa05e999472a598074fac0d913a81fc5592c5505e1b0d697124ed1268)
            check_type(argname="argument requests", value=requests, expected_type=type_hints["requests"])
            check_type(argname="argument unit", value=unit, expected_type=type_hints["unit"])
            check_type(argname="argument from_metadata", value=from_metadata, expected_type=type_hints["from_metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "requests": requests,
            "unit": unit,
        }
        if from_metadata is not None:
            self._values["from_metadata"] = from_metadata

    @builtins.property
    def requests(self) -> jsii.Number:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesLimit#requests
        '''
        result = self._values.get("requests")
        assert result is not None, "Required property 'requests' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def unit(self) -> "BackendTrafficPolicySpecRateLimitLocalRulesLimitUnit":
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesLimit#unit
        '''
        result = self._values.get("unit")
        assert result is not None, "Required property 'unit' is missing"
        return typing.cast("BackendTrafficPolicySpecRateLimitLocalRulesLimitUnit", result)

    @builtins.property
    def from_metadata(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesLimit#fromMetadata
        '''
        result = self._values.get("from_metadata")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesLimit(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "namespace": "namespace"},
)
class BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata:
    def __init__(self, *, key: builtins.str, namespace: builtins.str) -> None:
        '''
        :param key: 
        :param namespace: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__28fb709870b52fd88bc2841cfac0b586a937ad143c37dc7214aa727ecb7a3596)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "namespace": namespace,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def namespace(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata#namespace
        '''
        result = self._values.get("namespace")
        assert result is not None, "Required property 'namespace' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesLimitUnit"
)
class BackendTrafficPolicySpecRateLimitLocalRulesLimitUnit(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRateLimitLocalRulesLimitUnit
    '''

    SECOND = "SECOND"
    '''Second.'''
    MINUTE = "MINUTE"
    '''Minute.'''
    HOUR = "HOUR"
    '''Hour.'''
    DAY = "DAY"
    '''Day.'''
    WEEK = "WEEK"
    '''Week.'''
    MONTH = "MONTH"
    '''Month.'''
    YEAR = "YEAR"
    '''Year.'''


@jsii.enum(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesXRateLimitHeaders"
)
class BackendTrafficPolicySpecRateLimitLocalRulesXRateLimitHeaders(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRateLimitLocalRulesXRateLimitHeaders
    '''

    OFF = "OFF"
    '''Off.'''
    DRAFT_VERSION03 = "DRAFT_VERSION03"
    '''DraftVersion03.'''


@jsii.enum(jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitType")
class BackendTrafficPolicySpecRateLimitType(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRateLimitType
    '''

    GLOBAL = "GLOBAL"
    '''Global.'''
    LOCAL = "LOCAL"
    '''Local.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRequestBuffer",
    jsii_struct_bases=[],
    name_mapping={"limit": "limit"},
)
class BackendTrafficPolicySpecRequestBuffer:
    def __init__(
        self,
        *,
        limit: typing.Optional["BackendTrafficPolicySpecRequestBufferLimit"] = None,
    ) -> None:
        '''
        :param limit: 

        :schema: BackendTrafficPolicySpecRequestBuffer
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1c4fa5606fd670c958551b02d83faf0b66bb12dc5068b6a5965275eaf4ab84b7)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if limit is not None:
            self._values["limit"] = limit

    @builtins.property
    def limit(self) -> typing.Optional["BackendTrafficPolicySpecRequestBufferLimit"]:
        '''
        :schema: BackendTrafficPolicySpecRequestBuffer#limit
        '''
        result = self._values.get("limit")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRequestBufferLimit"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRequestBuffer(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class BackendTrafficPolicySpecRequestBufferLimit(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRequestBufferLimit",
):
    '''
    :schema: BackendTrafficPolicySpecRequestBufferLimit
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "BackendTrafficPolicySpecRequestBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5111fcdfb6b36ef734ca81b9e618eaa75b5d594f64ddbd7d9fff718f83613720)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecRequestBufferLimit", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "BackendTrafficPolicySpecRequestBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7dacaad2a6cad930f933dbabca1be420c3a16cfbe3c412e11ade5c8a3fabb4a3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecRequestBufferLimit", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRetry",
    jsii_struct_bases=[],
    name_mapping={
        "num_attempts_per_priority": "numAttemptsPerPriority",
        "num_retries": "numRetries",
        "per_retry": "perRetry",
        "retry_on": "retryOn",
    },
)
class BackendTrafficPolicySpecRetry:
    def __init__(
        self,
        *,
        num_attempts_per_priority: typing.Optional[jsii.Number] = None,
        num_retries: typing.Optional[jsii.Number] = None,
        per_retry: typing.Optional[typing.Union["BackendTrafficPolicySpecRetryPerRetry", typing.Dict[builtins.str, typing.Any]]] = None,
        retry_on: typing.Optional[typing.Union["BackendTrafficPolicySpecRetryRetryOn", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param num_attempts_per_priority: 
        :param num_retries: 
        :param per_retry: 
        :param retry_on: 

        :schema: BackendTrafficPolicySpecRetry
        '''
        if isinstance(per_retry, dict):
            per_retry = BackendTrafficPolicySpecRetryPerRetry(**per_retry)
        if isinstance(retry_on, dict):
            retry_on = BackendTrafficPolicySpecRetryRetryOn(**retry_on)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__53e0903a257a7a8984991e0818e6a9bda5692c408cca3453d3022d56ac203333)
            check_type(argname="argument num_attempts_per_priority", value=num_attempts_per_priority, expected_type=type_hints["num_attempts_per_priority"])
            check_type(argname="argument num_retries", value=num_retries, expected_type=type_hints["num_retries"])
            check_type(argname="argument per_retry", value=per_retry, expected_type=type_hints["per_retry"])
            check_type(argname="argument retry_on", value=retry_on, expected_type=type_hints["retry_on"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if num_attempts_per_priority is not None:
            self._values["num_attempts_per_priority"] = num_attempts_per_priority
        if num_retries is not None:
            self._values["num_retries"] = num_retries
        if per_retry is not None:
            self._values["per_retry"] = per_retry
        if retry_on is not None:
            self._values["retry_on"] = retry_on

    @builtins.property
    def num_attempts_per_priority(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecRetry#numAttemptsPerPriority
        '''
        result = self._values.get("num_attempts_per_priority")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def num_retries(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecRetry#numRetries
        '''
        result = self._values.get("num_retries")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def per_retry(self) -> typing.Optional["BackendTrafficPolicySpecRetryPerRetry"]:
        '''
        :schema: BackendTrafficPolicySpecRetry#perRetry
        '''
        result = self._values.get("per_retry")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRetryPerRetry"], result)

    @builtins.property
    def retry_on(self) -> typing.Optional["BackendTrafficPolicySpecRetryRetryOn"]:
        '''
        :schema: BackendTrafficPolicySpecRetry#retryOn
        '''
        result = self._values.get("retry_on")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRetryRetryOn"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRetry(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRetryPerRetry",
    jsii_struct_bases=[],
    name_mapping={"back_off": "backOff", "timeout": "timeout"},
)
class BackendTrafficPolicySpecRetryPerRetry:
    def __init__(
        self,
        *,
        back_off: typing.Optional[typing.Union["BackendTrafficPolicySpecRetryPerRetryBackOff", typing.Dict[builtins.str, typing.Any]]] = None,
        timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param back_off: 
        :param timeout: 

        :schema: BackendTrafficPolicySpecRetryPerRetry
        '''
        if isinstance(back_off, dict):
            back_off = BackendTrafficPolicySpecRetryPerRetryBackOff(**back_off)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d936aa99f690d7eed29d5136a0251296ceb9b8234c55c25eb2efaa543a7be1c2)
            check_type(argname="argument back_off", value=back_off, expected_type=type_hints["back_off"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if back_off is not None:
            self._values["back_off"] = back_off
        if timeout is not None:
            self._values["timeout"] = timeout

    @builtins.property
    def back_off(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRetryPerRetryBackOff"]:
        '''
        :schema: BackendTrafficPolicySpecRetryPerRetry#backOff
        '''
        result = self._values.get("back_off")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRetryPerRetryBackOff"], result)

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecRetryPerRetry#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRetryPerRetry(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRetryPerRetryBackOff",
    jsii_struct_bases=[],
    name_mapping={"base_interval": "baseInterval", "max_interval": "maxInterval"},
)
class BackendTrafficPolicySpecRetryPerRetryBackOff:
    def __init__(
        self,
        *,
        base_interval: typing.Optional[builtins.str] = None,
        max_interval: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param base_interval: 
        :param max_interval: 

        :schema: BackendTrafficPolicySpecRetryPerRetryBackOff
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f0d2dfd3245e0b7ae24e1d966bbf5fa6fb40abd7527bd4d0642bb7033cf326a9)
            check_type(argname="argument base_interval", value=base_interval, expected_type=type_hints["base_interval"])
            check_type(argname="argument max_interval", value=max_interval, expected_type=type_hints["max_interval"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if base_interval is not None:
            self._values["base_interval"] = base_interval
        if max_interval is not None:
            self._values["max_interval"] = max_interval

    @builtins.property
    def base_interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecRetryPerRetryBackOff#baseInterval
        '''
        result = self._values.get("base_interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecRetryPerRetryBackOff#maxInterval
        '''
        result = self._values.get("max_interval")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRetryPerRetryBackOff(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRetryRetryOn",
    jsii_struct_bases=[],
    name_mapping={"http_status_codes": "httpStatusCodes", "triggers": "triggers"},
)
class BackendTrafficPolicySpecRetryRetryOn:
    def __init__(
        self,
        *,
        http_status_codes: typing.Optional[typing.Sequence[jsii.Number]] = None,
        triggers: typing.Optional[typing.Sequence["BackendTrafficPolicySpecRetryRetryOnTriggers"]] = None,
    ) -> None:
        '''
        :param http_status_codes: 
        :param triggers: 

        :schema: BackendTrafficPolicySpecRetryRetryOn
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b3a4690558d60e7acba1c0b378bfcabdba7ddad1f233fa5cf569b6a97ce81f14)
            check_type(argname="argument http_status_codes", value=http_status_codes, expected_type=type_hints["http_status_codes"])
            check_type(argname="argument triggers", value=triggers, expected_type=type_hints["triggers"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if http_status_codes is not None:
            self._values["http_status_codes"] = http_status_codes
        if triggers is not None:
            self._values["triggers"] = triggers

    @builtins.property
    def http_status_codes(self) -> typing.Optional[typing.List[jsii.Number]]:
        '''
        :schema: BackendTrafficPolicySpecRetryRetryOn#httpStatusCodes
        '''
        result = self._values.get("http_status_codes")
        return typing.cast(typing.Optional[typing.List[jsii.Number]], result)

    @builtins.property
    def triggers(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecRetryRetryOnTriggers"]]:
        '''
        :schema: BackendTrafficPolicySpecRetryRetryOn#triggers
        '''
        result = self._values.get("triggers")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecRetryRetryOnTriggers"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRetryRetryOn(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecRetryRetryOnTriggers"
)
class BackendTrafficPolicySpecRetryRetryOnTriggers(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRetryRetryOnTriggers
    '''

    VALUE_5XX = "VALUE_5XX"
    '''5xx.'''
    GATEWAY_HYPHEN_ERROR = "GATEWAY_HYPHEN_ERROR"
    '''gateway-error.'''
    RESET = "RESET"
    '''reset.'''
    RESET_HYPHEN_BEFORE_HYPHEN_REQUEST = "RESET_HYPHEN_BEFORE_HYPHEN_REQUEST"
    '''reset-before-request.'''
    CONNECT_HYPHEN_FAILURE = "CONNECT_HYPHEN_FAILURE"
    '''connect-failure.'''
    RETRIABLE_HYPHEN_4XX = "RETRIABLE_HYPHEN_4XX"
    '''retriable-4xx.'''
    REFUSED_HYPHEN_STREAM = "REFUSED_HYPHEN_STREAM"
    '''refused-stream.'''
    RETRIABLE_HYPHEN_STATUS_HYPHEN_CODES = "RETRIABLE_HYPHEN_STATUS_HYPHEN_CODES"
    '''retriable-status-codes.'''
    CANCELLED = "CANCELLED"
    '''cancelled.'''
    DEADLINE_HYPHEN_EXCEEDED = "DEADLINE_HYPHEN_EXCEEDED"
    '''deadline-exceeded.'''
    INTERNAL = "INTERNAL"
    '''internal.'''
    RESOURCE_HYPHEN_EXHAUSTED = "RESOURCE_HYPHEN_EXHAUSTED"
    '''resource-exhausted.'''
    UNAVAILABLE = "UNAVAILABLE"
    '''unavailable.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTargetRef",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "section_name": "sectionName",
    },
)
class BackendTrafficPolicySpecTargetRef:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
        section_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 
        :param section_name: 

        :schema: BackendTrafficPolicySpecTargetRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__781e73e40db42cdcc300e08f2d2d45c2e4a3f7fa8a4b7356409b8535860fc820)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument section_name", value=section_name, expected_type=type_hints["section_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }
        if section_name is not None:
            self._values["section_name"] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetRef#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTargetRef#sectionName
        '''
        result = self._values.get("section_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTargetRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTargetRefs",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "section_name": "sectionName",
    },
)
class BackendTrafficPolicySpecTargetRefs:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
        section_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 
        :param section_name: 

        :schema: BackendTrafficPolicySpecTargetRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__96aebee63cd9f95c0489b208a3cd910a946b8b44b041c4f77f79941ee91d7b8f)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument section_name", value=section_name, expected_type=type_hints["section_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }
        if section_name is not None:
            self._values["section_name"] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetRefs#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetRefs#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTargetRefs#sectionName
        '''
        result = self._values.get("section_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTargetRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTargetSelectors",
    jsii_struct_bases=[],
    name_mapping={
        "kind": "kind",
        "group": "group",
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
        "namespaces": "namespaces",
    },
)
class BackendTrafficPolicySpecTargetSelectors:
    def __init__(
        self,
        *,
        kind: builtins.str,
        group: typing.Optional[builtins.str] = None,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecTargetSelectorsMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        namespaces: typing.Optional[typing.Union["BackendTrafficPolicySpecTargetSelectorsNamespaces", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param kind: 
        :param group: 
        :param match_expressions: 
        :param match_labels: 
        :param namespaces: 

        :schema: BackendTrafficPolicySpecTargetSelectors
        '''
        if isinstance(namespaces, dict):
            namespaces = BackendTrafficPolicySpecTargetSelectorsNamespaces(**namespaces)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__90bd302b785ad4baac1a68ba805609074c45729c49da20787c8e59c01234a8db)
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
            check_type(argname="argument namespaces", value=namespaces, expected_type=type_hints["namespaces"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "kind": kind,
        }
        if group is not None:
            self._values["group"] = group
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels
        if namespaces is not None:
            self._values["namespaces"] = namespaces

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectors#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectors#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecTargetSelectorsMatchExpressions"]]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectors#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecTargetSelectorsMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectors#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def namespaces(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTargetSelectorsNamespaces"]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectors#namespaces
        '''
        result = self._values.get("namespaces")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTargetSelectorsNamespaces"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTargetSelectors(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTargetSelectorsMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class BackendTrafficPolicySpecTargetSelectorsMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: BackendTrafficPolicySpecTargetSelectorsMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e347a71c68477148dc4ab2e65e8bbb77d2c5432968f507ba67c27ba7dea7d5f5)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTargetSelectorsMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTargetSelectorsNamespaces",
    jsii_struct_bases=[],
    name_mapping={"from_": "from", "selector": "selector"},
)
class BackendTrafficPolicySpecTargetSelectorsNamespaces:
    def __init__(
        self,
        *,
        from_: "BackendTrafficPolicySpecTargetSelectorsNamespacesFrom",
        selector: typing.Optional[typing.Union["BackendTrafficPolicySpecTargetSelectorsNamespacesSelector", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param from_: 
        :param selector: 

        :schema: BackendTrafficPolicySpecTargetSelectorsNamespaces
        '''
        if isinstance(selector, dict):
            selector = BackendTrafficPolicySpecTargetSelectorsNamespacesSelector(**selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__511e72f99e7cb4f3586ad236877dd195f6361838044e8949bdfe38ef565c5bca)
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "from_": from_,
        }
        if selector is not None:
            self._values["selector"] = selector

    @builtins.property
    def from_(self) -> "BackendTrafficPolicySpecTargetSelectorsNamespacesFrom":
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsNamespaces#from
        '''
        result = self._values.get("from_")
        assert result is not None, "Required property 'from_' is missing"
        return typing.cast("BackendTrafficPolicySpecTargetSelectorsNamespacesFrom", result)

    @builtins.property
    def selector(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTargetSelectorsNamespacesSelector"]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsNamespaces#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTargetSelectorsNamespacesSelector"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTargetSelectorsNamespaces(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTargetSelectorsNamespacesFrom"
)
class BackendTrafficPolicySpecTargetSelectorsNamespacesFrom(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecTargetSelectorsNamespacesFrom
    '''

    SAME = "SAME"
    '''Same.'''
    ALL = "ALL"
    '''All.'''
    SELECTOR = "SELECTOR"
    '''Selector.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTargetSelectorsNamespacesSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class BackendTrafficPolicySpecTargetSelectorsNamespacesSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: BackendTrafficPolicySpecTargetSelectorsNamespacesSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bc48429045d671bd69745b096e87061f0a91a5e7f3d9232ada85d29537e8fc96)
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions"]]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsNamespacesSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsNamespacesSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTargetSelectorsNamespacesSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b1523963cf95513dfdc75efc90a4469fe8c7e5970d46f0605751f1c25a0fdbf8)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTcpKeepalive",
    jsii_struct_bases=[],
    name_mapping={"idle_time": "idleTime", "interval": "interval", "probes": "probes"},
)
class BackendTrafficPolicySpecTcpKeepalive:
    def __init__(
        self,
        *,
        idle_time: typing.Optional[builtins.str] = None,
        interval: typing.Optional[builtins.str] = None,
        probes: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param idle_time: 
        :param interval: 
        :param probes: 

        :schema: BackendTrafficPolicySpecTcpKeepalive
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__331b7a61d36ef8506ae87e38afe73a95a3970bdc13dcf116ea0a9b4193f13f25)
            check_type(argname="argument idle_time", value=idle_time, expected_type=type_hints["idle_time"])
            check_type(argname="argument interval", value=interval, expected_type=type_hints["interval"])
            check_type(argname="argument probes", value=probes, expected_type=type_hints["probes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if idle_time is not None:
            self._values["idle_time"] = idle_time
        if interval is not None:
            self._values["interval"] = interval
        if probes is not None:
            self._values["probes"] = probes

    @builtins.property
    def idle_time(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTcpKeepalive#idleTime
        '''
        result = self._values.get("idle_time")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTcpKeepalive#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def probes(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecTcpKeepalive#probes
        '''
        result = self._values.get("probes")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTcpKeepalive(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTelemetry",
    jsii_struct_bases=[],
    name_mapping={"metrics": "metrics", "tracing": "tracing"},
)
class BackendTrafficPolicySpecTelemetry:
    def __init__(
        self,
        *,
        metrics: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryMetrics", typing.Dict[builtins.str, typing.Any]]] = None,
        tracing: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryTracing", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metrics: 
        :param tracing: 

        :schema: BackendTrafficPolicySpecTelemetry
        '''
        if isinstance(metrics, dict):
            metrics = BackendTrafficPolicySpecTelemetryMetrics(**metrics)
        if isinstance(tracing, dict):
            tracing = BackendTrafficPolicySpecTelemetryTracing(**tracing)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f2e4d7b53e6e215c997e84b2552b2f6444bb7d7fae4c9f393372179dcf1a7ad5)
            check_type(argname="argument metrics", value=metrics, expected_type=type_hints["metrics"])
            check_type(argname="argument tracing", value=tracing, expected_type=type_hints["tracing"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metrics is not None:
            self._values["metrics"] = metrics
        if tracing is not None:
            self._values["tracing"] = tracing

    @builtins.property
    def metrics(self) -> typing.Optional["BackendTrafficPolicySpecTelemetryMetrics"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetry#metrics
        '''
        result = self._values.get("metrics")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryMetrics"], result)

    @builtins.property
    def tracing(self) -> typing.Optional["BackendTrafficPolicySpecTelemetryTracing"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetry#tracing
        '''
        result = self._values.get("tracing")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryTracing"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetry(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryMetrics",
    jsii_struct_bases=[],
    name_mapping={"route_stat_name": "routeStatName"},
)
class BackendTrafficPolicySpecTelemetryMetrics:
    def __init__(
        self,
        *,
        route_stat_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param route_stat_name: 

        :schema: BackendTrafficPolicySpecTelemetryMetrics
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__07a63fc9abd95790a36a2902af665ca1629fd6f5632f731bcce90139efe48324)
            check_type(argname="argument route_stat_name", value=route_stat_name, expected_type=type_hints["route_stat_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if route_stat_name is not None:
            self._values["route_stat_name"] = route_stat_name

    @builtins.property
    def route_stat_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryMetrics#routeStatName
        '''
        result = self._values.get("route_stat_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryMetrics(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracing",
    jsii_struct_bases=[],
    name_mapping={
        "client_sampling_fraction": "clientSamplingFraction",
        "custom_tags": "customTags",
        "overall_sampling_fraction": "overallSamplingFraction",
        "sampling_fraction": "samplingFraction",
        "span_name": "spanName",
        "tags": "tags",
    },
)
class BackendTrafficPolicySpecTelemetryTracing:
    def __init__(
        self,
        *,
        client_sampling_fraction: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction", typing.Dict[builtins.str, typing.Any]]] = None,
        custom_tags: typing.Optional[typing.Mapping[builtins.str, typing.Union["BackendTrafficPolicySpecTelemetryTracingCustomTags", typing.Dict[builtins.str, typing.Any]]]] = None,
        overall_sampling_fraction: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction", typing.Dict[builtins.str, typing.Any]]] = None,
        sampling_fraction: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryTracingSamplingFraction", typing.Dict[builtins.str, typing.Any]]] = None,
        span_name: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryTracingSpanName", typing.Dict[builtins.str, typing.Any]]] = None,
        tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param client_sampling_fraction: 
        :param custom_tags: 
        :param overall_sampling_fraction: 
        :param sampling_fraction: 
        :param span_name: 
        :param tags: 

        :schema: BackendTrafficPolicySpecTelemetryTracing
        '''
        if isinstance(client_sampling_fraction, dict):
            client_sampling_fraction = BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction(**client_sampling_fraction)
        if isinstance(overall_sampling_fraction, dict):
            overall_sampling_fraction = BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction(**overall_sampling_fraction)
        if isinstance(sampling_fraction, dict):
            sampling_fraction = BackendTrafficPolicySpecTelemetryTracingSamplingFraction(**sampling_fraction)
        if isinstance(span_name, dict):
            span_name = BackendTrafficPolicySpecTelemetryTracingSpanName(**span_name)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ea62e0a6f6533f3d7cb096d7cbc6369600be70ed331cafc4df0afbee71a4b26a)
            check_type(argname="argument client_sampling_fraction", value=client_sampling_fraction, expected_type=type_hints["client_sampling_fraction"])
            check_type(argname="argument custom_tags", value=custom_tags, expected_type=type_hints["custom_tags"])
            check_type(argname="argument overall_sampling_fraction", value=overall_sampling_fraction, expected_type=type_hints["overall_sampling_fraction"])
            check_type(argname="argument sampling_fraction", value=sampling_fraction, expected_type=type_hints["sampling_fraction"])
            check_type(argname="argument span_name", value=span_name, expected_type=type_hints["span_name"])
            check_type(argname="argument tags", value=tags, expected_type=type_hints["tags"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_sampling_fraction is not None:
            self._values["client_sampling_fraction"] = client_sampling_fraction
        if custom_tags is not None:
            self._values["custom_tags"] = custom_tags
        if overall_sampling_fraction is not None:
            self._values["overall_sampling_fraction"] = overall_sampling_fraction
        if sampling_fraction is not None:
            self._values["sampling_fraction"] = sampling_fraction
        if span_name is not None:
            self._values["span_name"] = span_name
        if tags is not None:
            self._values["tags"] = tags

    @builtins.property
    def client_sampling_fraction(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracing#clientSamplingFraction
        '''
        result = self._values.get("client_sampling_fraction")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction"], result)

    @builtins.property
    def custom_tags(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "BackendTrafficPolicySpecTelemetryTracingCustomTags"]]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracing#customTags
        '''
        result = self._values.get("custom_tags")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "BackendTrafficPolicySpecTelemetryTracingCustomTags"]], result)

    @builtins.property
    def overall_sampling_fraction(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracing#overallSamplingFraction
        '''
        result = self._values.get("overall_sampling_fraction")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction"], result)

    @builtins.property
    def sampling_fraction(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTelemetryTracingSamplingFraction"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracing#samplingFraction
        '''
        result = self._values.get("sampling_fraction")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryTracingSamplingFraction"], result)

    @builtins.property
    def span_name(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTelemetryTracingSpanName"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracing#spanName
        '''
        result = self._values.get("span_name")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryTracingSpanName"], result)

    @builtins.property
    def tags(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracing#tags
        '''
        result = self._values.get("tags")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracing(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction",
    jsii_struct_bases=[],
    name_mapping={"numerator": "numerator", "denominator": "denominator"},
)
class BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction:
    def __init__(
        self,
        *,
        numerator: jsii.Number,
        denominator: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param numerator: 
        :param denominator: 

        :schema: BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f6d475866b46d44a4603da55e3b648cd26cdc2a23a54e30b2699f2d4278c27d6)
            check_type(argname="argument numerator", value=numerator, expected_type=type_hints["numerator"])
            check_type(argname="argument denominator", value=denominator, expected_type=type_hints["denominator"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "numerator": numerator,
        }
        if denominator is not None:
            self._values["denominator"] = denominator

    @builtins.property
    def numerator(self) -> jsii.Number:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction#numerator
        '''
        result = self._values.get("numerator")
        assert result is not None, "Required property 'numerator' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def denominator(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction#denominator
        '''
        result = self._values.get("denominator")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingCustomTags",
    jsii_struct_bases=[],
    name_mapping={
        "type": "type",
        "environment": "environment",
        "literal": "literal",
        "request_header": "requestHeader",
    },
)
class BackendTrafficPolicySpecTelemetryTracingCustomTags:
    def __init__(
        self,
        *,
        type: "BackendTrafficPolicySpecTelemetryTracingCustomTagsType",
        environment: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment", typing.Dict[builtins.str, typing.Any]]] = None,
        literal: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral", typing.Dict[builtins.str, typing.Any]]] = None,
        request_header: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param type: 
        :param environment: 
        :param literal: 
        :param request_header: 

        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTags
        '''
        if isinstance(environment, dict):
            environment = BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment(**environment)
        if isinstance(literal, dict):
            literal = BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral(**literal)
        if isinstance(request_header, dict):
            request_header = BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader(**request_header)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e2c1a4f50b94c07948c779afbd9b4df9b033da77f3cf7f69ba45ae4951f966ea)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument environment", value=environment, expected_type=type_hints["environment"])
            check_type(argname="argument literal", value=literal, expected_type=type_hints["literal"])
            check_type(argname="argument request_header", value=request_header, expected_type=type_hints["request_header"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if environment is not None:
            self._values["environment"] = environment
        if literal is not None:
            self._values["literal"] = literal
        if request_header is not None:
            self._values["request_header"] = request_header

    @builtins.property
    def type(self) -> "BackendTrafficPolicySpecTelemetryTracingCustomTagsType":
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTags#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast("BackendTrafficPolicySpecTelemetryTracingCustomTagsType", result)

    @builtins.property
    def environment(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTags#environment
        '''
        result = self._values.get("environment")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment"], result)

    @builtins.property
    def literal(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTags#literal
        '''
        result = self._values.get("literal")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral"], result)

    @builtins.property
    def request_header(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTags#requestHeader
        '''
        result = self._values.get("request_header")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracingCustomTags(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "default_value": "defaultValue"},
)
class BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment:
    def __init__(
        self,
        *,
        name: builtins.str,
        default_value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param default_value: 

        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b5c732abb19f0fcd29daaeb5298ad9e3ed6187a19b732c9dc28166579a58b602)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument default_value", value=default_value, expected_type=type_hints["default_value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if default_value is not None:
            self._values["default_value"] = default_value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def default_value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment#defaultValue
        '''
        result = self._values.get("default_value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral",
    jsii_struct_bases=[],
    name_mapping={"value": "value"},
)
class BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral:
    def __init__(self, *, value: builtins.str) -> None:
        '''
        :param value: 

        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0a5e8f835bf70a2e2acaa92a407f336eaad480e43d60694c7b0677049a8c90a7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "default_value": "defaultValue"},
)
class BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader:
    def __init__(
        self,
        *,
        name: builtins.str,
        default_value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param default_value: 

        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2ce961ccee76d250cb12cf0aac850f94bdef36ec3b92cd33930cab9f49c51813)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument default_value", value=default_value, expected_type=type_hints["default_value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if default_value is not None:
            self._values["default_value"] = default_value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def default_value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader#defaultValue
        '''
        result = self._values.get("default_value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingCustomTagsType"
)
class BackendTrafficPolicySpecTelemetryTracingCustomTagsType(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsType
    '''

    LITERAL = "LITERAL"
    '''Literal.'''
    ENVIRONMENT = "ENVIRONMENT"
    '''Environment.'''
    REQUEST_HEADER = "REQUEST_HEADER"
    '''RequestHeader.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction",
    jsii_struct_bases=[],
    name_mapping={"numerator": "numerator", "denominator": "denominator"},
)
class BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction:
    def __init__(
        self,
        *,
        numerator: jsii.Number,
        denominator: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param numerator: 
        :param denominator: 

        :schema: BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f0a01ba6ab9b1221ffdc4eed34508241694a344a420cfe2c512aed9a333fcb7a)
            check_type(argname="argument numerator", value=numerator, expected_type=type_hints["numerator"])
            check_type(argname="argument denominator", value=denominator, expected_type=type_hints["denominator"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "numerator": numerator,
        }
        if denominator is not None:
            self._values["denominator"] = denominator

    @builtins.property
    def numerator(self) -> jsii.Number:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction#numerator
        '''
        result = self._values.get("numerator")
        assert result is not None, "Required property 'numerator' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def denominator(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction#denominator
        '''
        result = self._values.get("denominator")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingSamplingFraction",
    jsii_struct_bases=[],
    name_mapping={"numerator": "numerator", "denominator": "denominator"},
)
class BackendTrafficPolicySpecTelemetryTracingSamplingFraction:
    def __init__(
        self,
        *,
        numerator: jsii.Number,
        denominator: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param numerator: 
        :param denominator: 

        :schema: BackendTrafficPolicySpecTelemetryTracingSamplingFraction
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__befb56692b6f7824361c65d97de61299e576455a65672cec5a280b4b4fdcfe95)
            check_type(argname="argument numerator", value=numerator, expected_type=type_hints["numerator"])
            check_type(argname="argument denominator", value=denominator, expected_type=type_hints["denominator"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "numerator": numerator,
        }
        if denominator is not None:
            self._values["denominator"] = denominator

    @builtins.property
    def numerator(self) -> jsii.Number:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingSamplingFraction#numerator
        '''
        result = self._values.get("numerator")
        assert result is not None, "Required property 'numerator' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def denominator(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingSamplingFraction#denominator
        '''
        result = self._values.get("denominator")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracingSamplingFraction(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingSpanName",
    jsii_struct_bases=[],
    name_mapping={"client": "client", "server": "server"},
)
class BackendTrafficPolicySpecTelemetryTracingSpanName:
    def __init__(self, *, client: builtins.str, server: builtins.str) -> None:
        '''
        :param client: 
        :param server: 

        :schema: BackendTrafficPolicySpecTelemetryTracingSpanName
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0b6fed737d1288a01b039fc5bdab1933e64d5ba03ccf274943a878901fb810b7)
            check_type(argname="argument client", value=client, expected_type=type_hints["client"])
            check_type(argname="argument server", value=server, expected_type=type_hints["server"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "client": client,
            "server": server,
        }

    @builtins.property
    def client(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingSpanName#client
        '''
        result = self._values.get("client")
        assert result is not None, "Required property 'client' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def server(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingSpanName#server
        '''
        result = self._values.get("server")
        assert result is not None, "Required property 'server' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracingSpanName(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTimeout",
    jsii_struct_bases=[],
    name_mapping={"http": "http", "tcp": "tcp"},
)
class BackendTrafficPolicySpecTimeout:
    def __init__(
        self,
        *,
        http: typing.Optional[typing.Union["BackendTrafficPolicySpecTimeoutHttp", typing.Dict[builtins.str, typing.Any]]] = None,
        tcp: typing.Optional[typing.Union["BackendTrafficPolicySpecTimeoutTcp", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param http: 
        :param tcp: 

        :schema: BackendTrafficPolicySpecTimeout
        '''
        if isinstance(http, dict):
            http = BackendTrafficPolicySpecTimeoutHttp(**http)
        if isinstance(tcp, dict):
            tcp = BackendTrafficPolicySpecTimeoutTcp(**tcp)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__97ecef80b2c846b7d1e776f49ace8e407dfcabc9c7c4bc245a144bc014a7ce8b)
            check_type(argname="argument http", value=http, expected_type=type_hints["http"])
            check_type(argname="argument tcp", value=tcp, expected_type=type_hints["tcp"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if http is not None:
            self._values["http"] = http
        if tcp is not None:
            self._values["tcp"] = tcp

    @builtins.property
    def http(self) -> typing.Optional["BackendTrafficPolicySpecTimeoutHttp"]:
        '''
        :schema: BackendTrafficPolicySpecTimeout#http
        '''
        result = self._values.get("http")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTimeoutHttp"], result)

    @builtins.property
    def tcp(self) -> typing.Optional["BackendTrafficPolicySpecTimeoutTcp"]:
        '''
        :schema: BackendTrafficPolicySpecTimeout#tcp
        '''
        result = self._values.get("tcp")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTimeoutTcp"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTimeout(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTimeoutHttp",
    jsii_struct_bases=[],
    name_mapping={
        "connection_idle_timeout": "connectionIdleTimeout",
        "max_connection_duration": "maxConnectionDuration",
        "max_stream_duration": "maxStreamDuration",
        "request_timeout": "requestTimeout",
        "stream_idle_timeout": "streamIdleTimeout",
    },
)
class BackendTrafficPolicySpecTimeoutHttp:
    def __init__(
        self,
        *,
        connection_idle_timeout: typing.Optional[builtins.str] = None,
        max_connection_duration: typing.Optional[builtins.str] = None,
        max_stream_duration: typing.Optional[builtins.str] = None,
        request_timeout: typing.Optional[builtins.str] = None,
        stream_idle_timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connection_idle_timeout: 
        :param max_connection_duration: 
        :param max_stream_duration: 
        :param request_timeout: 
        :param stream_idle_timeout: 

        :schema: BackendTrafficPolicySpecTimeoutHttp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d4b60ab21164582e77bd3fd7f1ec52142bc99e6e46dc93ab3fba6a8d51198217)
            check_type(argname="argument connection_idle_timeout", value=connection_idle_timeout, expected_type=type_hints["connection_idle_timeout"])
            check_type(argname="argument max_connection_duration", value=max_connection_duration, expected_type=type_hints["max_connection_duration"])
            check_type(argname="argument max_stream_duration", value=max_stream_duration, expected_type=type_hints["max_stream_duration"])
            check_type(argname="argument request_timeout", value=request_timeout, expected_type=type_hints["request_timeout"])
            check_type(argname="argument stream_idle_timeout", value=stream_idle_timeout, expected_type=type_hints["stream_idle_timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connection_idle_timeout is not None:
            self._values["connection_idle_timeout"] = connection_idle_timeout
        if max_connection_duration is not None:
            self._values["max_connection_duration"] = max_connection_duration
        if max_stream_duration is not None:
            self._values["max_stream_duration"] = max_stream_duration
        if request_timeout is not None:
            self._values["request_timeout"] = request_timeout
        if stream_idle_timeout is not None:
            self._values["stream_idle_timeout"] = stream_idle_timeout

    @builtins.property
    def connection_idle_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTimeoutHttp#connectionIdleTimeout
        '''
        result = self._values.get("connection_idle_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_connection_duration(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTimeoutHttp#maxConnectionDuration
        '''
        result = self._values.get("max_connection_duration")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_stream_duration(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTimeoutHttp#maxStreamDuration
        '''
        result = self._values.get("max_stream_duration")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def request_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTimeoutHttp#requestTimeout
        '''
        result = self._values.get("request_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def stream_idle_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTimeoutHttp#streamIdleTimeout
        '''
        result = self._values.get("stream_idle_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTimeoutHttp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.BackendTrafficPolicySpecTimeoutTcp",
    jsii_struct_bases=[],
    name_mapping={"connect_timeout": "connectTimeout"},
)
class BackendTrafficPolicySpecTimeoutTcp:
    def __init__(
        self,
        *,
        connect_timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connect_timeout: 

        :schema: BackendTrafficPolicySpecTimeoutTcp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6ef784a798db01e6aa27df6d3e6d9117c61edf62e4bffd24f95604999397ef60)
            check_type(argname="argument connect_timeout", value=connect_timeout, expected_type=type_hints["connect_timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connect_timeout is not None:
            self._values["connect_timeout"] = connect_timeout

    @builtins.property
    def connect_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTimeoutTcp#connectTimeout
        '''
        result = self._values.get("connect_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTimeoutTcp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientTrafficPolicy(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicy",
):
    '''
    :schema: ClientTrafficPolicy
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["ClientTrafficPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "ClientTrafficPolicy" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__66c43cf83bc497e6f09cabb0c707308bfae42a500de8913eb55ad4cd5454c17d)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = ClientTrafficPolicyProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["ClientTrafficPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "ClientTrafficPolicy".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = ClientTrafficPolicyProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "ClientTrafficPolicy".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicyProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class ClientTrafficPolicyProps:
    def __init__(
        self,
        *,
        spec: typing.Union["ClientTrafficPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: ClientTrafficPolicy
        '''
        if isinstance(spec, dict):
            spec = ClientTrafficPolicySpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__65934b92eb68056b865e230d9877575416fbde3948b1063dbb4cd7ed57057730)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "ClientTrafficPolicySpec":
        '''
        :schema: ClientTrafficPolicy#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("ClientTrafficPolicySpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: ClientTrafficPolicy#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicyProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpec",
    jsii_struct_bases=[],
    name_mapping={
        "client_ip_detection": "clientIpDetection",
        "connection": "connection",
        "enable_proxy_protocol": "enableProxyProtocol",
        "grpc": "grpc",
        "headers": "headers",
        "health_check": "healthCheck",
        "http1": "http1",
        "http2": "http2",
        "http3": "http3",
        "path": "path",
        "proxy_protocol": "proxyProtocol",
        "scheme": "scheme",
        "target_ref": "targetRef",
        "target_refs": "targetRefs",
        "target_selectors": "targetSelectors",
        "tcp_keepalive": "tcpKeepalive",
        "timeout": "timeout",
        "tls": "tls",
    },
)
class ClientTrafficPolicySpec:
    def __init__(
        self,
        *,
        client_ip_detection: typing.Optional[typing.Union["ClientTrafficPolicySpecClientIpDetection", typing.Dict[builtins.str, typing.Any]]] = None,
        connection: typing.Optional[typing.Union["ClientTrafficPolicySpecConnection", typing.Dict[builtins.str, typing.Any]]] = None,
        enable_proxy_protocol: typing.Optional[builtins.bool] = None,
        grpc: typing.Optional[typing.Union["ClientTrafficPolicySpecGrpc", typing.Dict[builtins.str, typing.Any]]] = None,
        headers: typing.Optional[typing.Union["ClientTrafficPolicySpecHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        health_check: typing.Any = None,
        http1: typing.Optional[typing.Union["ClientTrafficPolicySpecHttp1", typing.Dict[builtins.str, typing.Any]]] = None,
        http2: typing.Optional[typing.Union["ClientTrafficPolicySpecHttp2", typing.Dict[builtins.str, typing.Any]]] = None,
        http3: typing.Any = None,
        path: typing.Optional[typing.Union["ClientTrafficPolicySpecPath", typing.Dict[builtins.str, typing.Any]]] = None,
        proxy_protocol: typing.Optional[typing.Union["ClientTrafficPolicySpecProxyProtocol", typing.Dict[builtins.str, typing.Any]]] = None,
        scheme: typing.Optional["ClientTrafficPolicySpecScheme"] = None,
        target_ref: typing.Optional[typing.Union["ClientTrafficPolicySpecTargetRef", typing.Dict[builtins.str, typing.Any]]] = None,
        target_refs: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTargetRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
        target_selectors: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTargetSelectors", typing.Dict[builtins.str, typing.Any]]]] = None,
        tcp_keepalive: typing.Optional[typing.Union["ClientTrafficPolicySpecTcpKeepalive", typing.Dict[builtins.str, typing.Any]]] = None,
        timeout: typing.Optional[typing.Union["ClientTrafficPolicySpecTimeout", typing.Dict[builtins.str, typing.Any]]] = None,
        tls: typing.Optional[typing.Union["ClientTrafficPolicySpecTls", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param client_ip_detection: 
        :param connection: 
        :param enable_proxy_protocol: 
        :param grpc: 
        :param headers: 
        :param health_check: 
        :param http1: 
        :param http2: 
        :param http3: 
        :param path: 
        :param proxy_protocol: 
        :param scheme: 
        :param target_ref: 
        :param target_refs: 
        :param target_selectors: 
        :param tcp_keepalive: 
        :param timeout: 
        :param tls: 

        :schema: ClientTrafficPolicySpec
        '''
        if isinstance(client_ip_detection, dict):
            client_ip_detection = ClientTrafficPolicySpecClientIpDetection(**client_ip_detection)
        if isinstance(connection, dict):
            connection = ClientTrafficPolicySpecConnection(**connection)
        if isinstance(grpc, dict):
            grpc = ClientTrafficPolicySpecGrpc(**grpc)
        if isinstance(headers, dict):
            headers = ClientTrafficPolicySpecHeaders(**headers)
        if isinstance(http1, dict):
            http1 = ClientTrafficPolicySpecHttp1(**http1)
        if isinstance(http2, dict):
            http2 = ClientTrafficPolicySpecHttp2(**http2)
        if isinstance(path, dict):
            path = ClientTrafficPolicySpecPath(**path)
        if isinstance(proxy_protocol, dict):
            proxy_protocol = ClientTrafficPolicySpecProxyProtocol(**proxy_protocol)
        if isinstance(target_ref, dict):
            target_ref = ClientTrafficPolicySpecTargetRef(**target_ref)
        if isinstance(tcp_keepalive, dict):
            tcp_keepalive = ClientTrafficPolicySpecTcpKeepalive(**tcp_keepalive)
        if isinstance(timeout, dict):
            timeout = ClientTrafficPolicySpecTimeout(**timeout)
        if isinstance(tls, dict):
            tls = ClientTrafficPolicySpecTls(**tls)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2bddf878bfd85f55a8b8605fd5f79193dfc4e69e90787109d1278c754138a583)
            check_type(argname="argument client_ip_detection", value=client_ip_detection, expected_type=type_hints["client_ip_detection"])
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument enable_proxy_protocol", value=enable_proxy_protocol, expected_type=type_hints["enable_proxy_protocol"])
            check_type(argname="argument grpc", value=grpc, expected_type=type_hints["grpc"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument health_check", value=health_check, expected_type=type_hints["health_check"])
            check_type(argname="argument http1", value=http1, expected_type=type_hints["http1"])
            check_type(argname="argument http2", value=http2, expected_type=type_hints["http2"])
            check_type(argname="argument http3", value=http3, expected_type=type_hints["http3"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument proxy_protocol", value=proxy_protocol, expected_type=type_hints["proxy_protocol"])
            check_type(argname="argument scheme", value=scheme, expected_type=type_hints["scheme"])
            check_type(argname="argument target_ref", value=target_ref, expected_type=type_hints["target_ref"])
            check_type(argname="argument target_refs", value=target_refs, expected_type=type_hints["target_refs"])
            check_type(argname="argument target_selectors", value=target_selectors, expected_type=type_hints["target_selectors"])
            check_type(argname="argument tcp_keepalive", value=tcp_keepalive, expected_type=type_hints["tcp_keepalive"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_ip_detection is not None:
            self._values["client_ip_detection"] = client_ip_detection
        if connection is not None:
            self._values["connection"] = connection
        if enable_proxy_protocol is not None:
            self._values["enable_proxy_protocol"] = enable_proxy_protocol
        if grpc is not None:
            self._values["grpc"] = grpc
        if headers is not None:
            self._values["headers"] = headers
        if health_check is not None:
            self._values["health_check"] = health_check
        if http1 is not None:
            self._values["http1"] = http1
        if http2 is not None:
            self._values["http2"] = http2
        if http3 is not None:
            self._values["http3"] = http3
        if path is not None:
            self._values["path"] = path
        if proxy_protocol is not None:
            self._values["proxy_protocol"] = proxy_protocol
        if scheme is not None:
            self._values["scheme"] = scheme
        if target_ref is not None:
            self._values["target_ref"] = target_ref
        if target_refs is not None:
            self._values["target_refs"] = target_refs
        if target_selectors is not None:
            self._values["target_selectors"] = target_selectors
        if tcp_keepalive is not None:
            self._values["tcp_keepalive"] = tcp_keepalive
        if timeout is not None:
            self._values["timeout"] = timeout
        if tls is not None:
            self._values["tls"] = tls

    @builtins.property
    def client_ip_detection(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecClientIpDetection"]:
        '''
        :schema: ClientTrafficPolicySpec#clientIPDetection
        '''
        result = self._values.get("client_ip_detection")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecClientIpDetection"], result)

    @builtins.property
    def connection(self) -> typing.Optional["ClientTrafficPolicySpecConnection"]:
        '''
        :schema: ClientTrafficPolicySpec#connection
        '''
        result = self._values.get("connection")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecConnection"], result)

    @builtins.property
    def enable_proxy_protocol(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpec#enableProxyProtocol
        '''
        result = self._values.get("enable_proxy_protocol")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def grpc(self) -> typing.Optional["ClientTrafficPolicySpecGrpc"]:
        '''
        :schema: ClientTrafficPolicySpec#grpc
        '''
        result = self._values.get("grpc")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecGrpc"], result)

    @builtins.property
    def headers(self) -> typing.Optional["ClientTrafficPolicySpecHeaders"]:
        '''
        :schema: ClientTrafficPolicySpec#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeaders"], result)

    @builtins.property
    def health_check(self) -> typing.Any:
        '''
        :schema: ClientTrafficPolicySpec#healthCheck
        '''
        result = self._values.get("health_check")
        return typing.cast(typing.Any, result)

    @builtins.property
    def http1(self) -> typing.Optional["ClientTrafficPolicySpecHttp1"]:
        '''
        :schema: ClientTrafficPolicySpec#http1
        '''
        result = self._values.get("http1")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHttp1"], result)

    @builtins.property
    def http2(self) -> typing.Optional["ClientTrafficPolicySpecHttp2"]:
        '''
        :schema: ClientTrafficPolicySpec#http2
        '''
        result = self._values.get("http2")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHttp2"], result)

    @builtins.property
    def http3(self) -> typing.Any:
        '''
        :schema: ClientTrafficPolicySpec#http3
        '''
        result = self._values.get("http3")
        return typing.cast(typing.Any, result)

    @builtins.property
    def path(self) -> typing.Optional["ClientTrafficPolicySpecPath"]:
        '''
        :schema: ClientTrafficPolicySpec#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecPath"], result)

    @builtins.property
    def proxy_protocol(self) -> typing.Optional["ClientTrafficPolicySpecProxyProtocol"]:
        '''
        :schema: ClientTrafficPolicySpec#proxyProtocol
        '''
        result = self._values.get("proxy_protocol")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecProxyProtocol"], result)

    @builtins.property
    def scheme(self) -> typing.Optional["ClientTrafficPolicySpecScheme"]:
        '''
        :schema: ClientTrafficPolicySpec#scheme
        '''
        result = self._values.get("scheme")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecScheme"], result)

    @builtins.property
    def target_ref(self) -> typing.Optional["ClientTrafficPolicySpecTargetRef"]:
        '''
        :schema: ClientTrafficPolicySpec#targetRef
        '''
        result = self._values.get("target_ref")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTargetRef"], result)

    @builtins.property
    def target_refs(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTargetRefs"]]:
        '''
        :schema: ClientTrafficPolicySpec#targetRefs
        '''
        result = self._values.get("target_refs")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTargetRefs"]], result)

    @builtins.property
    def target_selectors(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTargetSelectors"]]:
        '''
        :schema: ClientTrafficPolicySpec#targetSelectors
        '''
        result = self._values.get("target_selectors")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTargetSelectors"]], result)

    @builtins.property
    def tcp_keepalive(self) -> typing.Optional["ClientTrafficPolicySpecTcpKeepalive"]:
        '''
        :schema: ClientTrafficPolicySpec#tcpKeepalive
        '''
        result = self._values.get("tcp_keepalive")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTcpKeepalive"], result)

    @builtins.property
    def timeout(self) -> typing.Optional["ClientTrafficPolicySpecTimeout"]:
        '''
        :schema: ClientTrafficPolicySpec#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTimeout"], result)

    @builtins.property
    def tls(self) -> typing.Optional["ClientTrafficPolicySpecTls"]:
        '''
        :schema: ClientTrafficPolicySpec#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTls"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecClientIpDetection",
    jsii_struct_bases=[],
    name_mapping={
        "custom_header": "customHeader",
        "direct_source_ip": "directSourceIp",
        "x_forwarded_for": "xForwardedFor",
    },
)
class ClientTrafficPolicySpecClientIpDetection:
    def __init__(
        self,
        *,
        custom_header: typing.Optional[typing.Union["ClientTrafficPolicySpecClientIpDetectionCustomHeader", typing.Dict[builtins.str, typing.Any]]] = None,
        direct_source_ip: typing.Any = None,
        x_forwarded_for: typing.Optional[typing.Union["ClientTrafficPolicySpecClientIpDetectionXForwardedFor", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param custom_header: 
        :param direct_source_ip: 
        :param x_forwarded_for: 

        :schema: ClientTrafficPolicySpecClientIpDetection
        '''
        if isinstance(custom_header, dict):
            custom_header = ClientTrafficPolicySpecClientIpDetectionCustomHeader(**custom_header)
        if isinstance(x_forwarded_for, dict):
            x_forwarded_for = ClientTrafficPolicySpecClientIpDetectionXForwardedFor(**x_forwarded_for)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0924667e0ebebe486ed4fa5d08e17b1fb8590a756af984d88f69930a52df4a4c)
            check_type(argname="argument custom_header", value=custom_header, expected_type=type_hints["custom_header"])
            check_type(argname="argument direct_source_ip", value=direct_source_ip, expected_type=type_hints["direct_source_ip"])
            check_type(argname="argument x_forwarded_for", value=x_forwarded_for, expected_type=type_hints["x_forwarded_for"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if custom_header is not None:
            self._values["custom_header"] = custom_header
        if direct_source_ip is not None:
            self._values["direct_source_ip"] = direct_source_ip
        if x_forwarded_for is not None:
            self._values["x_forwarded_for"] = x_forwarded_for

    @builtins.property
    def custom_header(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecClientIpDetectionCustomHeader"]:
        '''
        :schema: ClientTrafficPolicySpecClientIpDetection#customHeader
        '''
        result = self._values.get("custom_header")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecClientIpDetectionCustomHeader"], result)

    @builtins.property
    def direct_source_ip(self) -> typing.Any:
        '''
        :schema: ClientTrafficPolicySpecClientIpDetection#directSourceIP
        '''
        result = self._values.get("direct_source_ip")
        return typing.cast(typing.Any, result)

    @builtins.property
    def x_forwarded_for(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecClientIpDetectionXForwardedFor"]:
        '''
        :schema: ClientTrafficPolicySpecClientIpDetection#xForwardedFor
        '''
        result = self._values.get("x_forwarded_for")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecClientIpDetectionXForwardedFor"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecClientIpDetection(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecClientIpDetectionCustomHeader",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "fail_closed": "failClosed"},
)
class ClientTrafficPolicySpecClientIpDetectionCustomHeader:
    def __init__(
        self,
        *,
        name: builtins.str,
        fail_closed: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param fail_closed: 

        :schema: ClientTrafficPolicySpecClientIpDetectionCustomHeader
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__11874532337201c4a95c7db155accc64d817d3f909914328d281bbe323435bb5)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument fail_closed", value=fail_closed, expected_type=type_hints["fail_closed"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if fail_closed is not None:
            self._values["fail_closed"] = fail_closed

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecClientIpDetectionCustomHeader#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def fail_closed(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecClientIpDetectionCustomHeader#failClosed
        '''
        result = self._values.get("fail_closed")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecClientIpDetectionCustomHeader(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecClientIpDetectionXForwardedFor",
    jsii_struct_bases=[],
    name_mapping={
        "disable_x_forwarded_for_append": "disableXForwardedForAppend",
        "num_trusted_hops": "numTrustedHops",
        "trusted_cid_rs": "trustedCidRs",
    },
)
class ClientTrafficPolicySpecClientIpDetectionXForwardedFor:
    def __init__(
        self,
        *,
        disable_x_forwarded_for_append: typing.Optional[builtins.bool] = None,
        num_trusted_hops: typing.Optional[jsii.Number] = None,
        trusted_cid_rs: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param disable_x_forwarded_for_append: 
        :param num_trusted_hops: 
        :param trusted_cid_rs: 

        :schema: ClientTrafficPolicySpecClientIpDetectionXForwardedFor
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d51de131137861844b4a8ff0e6bedc48d61b9ecfeaecb0aa47de4483316d15a3)
            check_type(argname="argument disable_x_forwarded_for_append", value=disable_x_forwarded_for_append, expected_type=type_hints["disable_x_forwarded_for_append"])
            check_type(argname="argument num_trusted_hops", value=num_trusted_hops, expected_type=type_hints["num_trusted_hops"])
            check_type(argname="argument trusted_cid_rs", value=trusted_cid_rs, expected_type=type_hints["trusted_cid_rs"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable_x_forwarded_for_append is not None:
            self._values["disable_x_forwarded_for_append"] = disable_x_forwarded_for_append
        if num_trusted_hops is not None:
            self._values["num_trusted_hops"] = num_trusted_hops
        if trusted_cid_rs is not None:
            self._values["trusted_cid_rs"] = trusted_cid_rs

    @builtins.property
    def disable_x_forwarded_for_append(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecClientIpDetectionXForwardedFor#disableXForwardedForAppend
        '''
        result = self._values.get("disable_x_forwarded_for_append")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def num_trusted_hops(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClientTrafficPolicySpecClientIpDetectionXForwardedFor#numTrustedHops
        '''
        result = self._values.get("num_trusted_hops")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def trusted_cid_rs(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecClientIpDetectionXForwardedFor#trustedCIDRs
        '''
        result = self._values.get("trusted_cid_rs")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecClientIpDetectionXForwardedFor(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecConnection",
    jsii_struct_bases=[],
    name_mapping={
        "buffer_limit": "bufferLimit",
        "connection_limit": "connectionLimit",
        "max_accept_per_socket_event": "maxAcceptPerSocketEvent",
        "socket_buffer_limit": "socketBufferLimit",
    },
)
class ClientTrafficPolicySpecConnection:
    def __init__(
        self,
        *,
        buffer_limit: typing.Optional["ClientTrafficPolicySpecConnectionBufferLimit"] = None,
        connection_limit: typing.Optional[typing.Union["ClientTrafficPolicySpecConnectionConnectionLimit", typing.Dict[builtins.str, typing.Any]]] = None,
        max_accept_per_socket_event: typing.Optional[jsii.Number] = None,
        socket_buffer_limit: typing.Optional["ClientTrafficPolicySpecConnectionSocketBufferLimit"] = None,
    ) -> None:
        '''
        :param buffer_limit: 
        :param connection_limit: 
        :param max_accept_per_socket_event: 
        :param socket_buffer_limit: 

        :schema: ClientTrafficPolicySpecConnection
        '''
        if isinstance(connection_limit, dict):
            connection_limit = ClientTrafficPolicySpecConnectionConnectionLimit(**connection_limit)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9154faf005dc47cb88152898bff459aacce1e9a7f69ec2a8088f7d437fd82e4e)
            check_type(argname="argument buffer_limit", value=buffer_limit, expected_type=type_hints["buffer_limit"])
            check_type(argname="argument connection_limit", value=connection_limit, expected_type=type_hints["connection_limit"])
            check_type(argname="argument max_accept_per_socket_event", value=max_accept_per_socket_event, expected_type=type_hints["max_accept_per_socket_event"])
            check_type(argname="argument socket_buffer_limit", value=socket_buffer_limit, expected_type=type_hints["socket_buffer_limit"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if buffer_limit is not None:
            self._values["buffer_limit"] = buffer_limit
        if connection_limit is not None:
            self._values["connection_limit"] = connection_limit
        if max_accept_per_socket_event is not None:
            self._values["max_accept_per_socket_event"] = max_accept_per_socket_event
        if socket_buffer_limit is not None:
            self._values["socket_buffer_limit"] = socket_buffer_limit

    @builtins.property
    def buffer_limit(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecConnectionBufferLimit"]:
        '''
        :schema: ClientTrafficPolicySpecConnection#bufferLimit
        '''
        result = self._values.get("buffer_limit")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecConnectionBufferLimit"], result)

    @builtins.property
    def connection_limit(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecConnectionConnectionLimit"]:
        '''
        :schema: ClientTrafficPolicySpecConnection#connectionLimit
        '''
        result = self._values.get("connection_limit")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecConnectionConnectionLimit"], result)

    @builtins.property
    def max_accept_per_socket_event(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClientTrafficPolicySpecConnection#maxAcceptPerSocketEvent
        '''
        result = self._values.get("max_accept_per_socket_event")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def socket_buffer_limit(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecConnectionSocketBufferLimit"]:
        '''
        :schema: ClientTrafficPolicySpecConnection#socketBufferLimit
        '''
        result = self._values.get("socket_buffer_limit")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecConnectionSocketBufferLimit"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecConnection(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientTrafficPolicySpecConnectionBufferLimit(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecConnectionBufferLimit",
):
    '''
    :schema: ClientTrafficPolicySpecConnectionBufferLimit
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ClientTrafficPolicySpecConnectionBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__af216cb1563add9994f6213619a0845dfa649e004486c1d2539ad858385e91b2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClientTrafficPolicySpecConnectionBufferLimit", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ClientTrafficPolicySpecConnectionBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__295b7920e0d36ad8826d48e6496be715021bae06f2eacb968caee8f3dcd33aee)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClientTrafficPolicySpecConnectionBufferLimit", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecConnectionConnectionLimit",
    jsii_struct_bases=[],
    name_mapping={
        "close_delay": "closeDelay",
        "max_connection_duration": "maxConnectionDuration",
        "max_requests_per_connection": "maxRequestsPerConnection",
        "max_stream_duration": "maxStreamDuration",
        "value": "value",
    },
)
class ClientTrafficPolicySpecConnectionConnectionLimit:
    def __init__(
        self,
        *,
        close_delay: typing.Optional[builtins.str] = None,
        max_connection_duration: typing.Optional[builtins.str] = None,
        max_requests_per_connection: typing.Optional[jsii.Number] = None,
        max_stream_duration: typing.Optional[builtins.str] = None,
        value: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param close_delay: 
        :param max_connection_duration: 
        :param max_requests_per_connection: 
        :param max_stream_duration: 
        :param value: 

        :schema: ClientTrafficPolicySpecConnectionConnectionLimit
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d6d6832cbae3e58fea8aacaee7335113599f13a61860250bcbc8854e32d99cb9)
            check_type(argname="argument close_delay", value=close_delay, expected_type=type_hints["close_delay"])
            check_type(argname="argument max_connection_duration", value=max_connection_duration, expected_type=type_hints["max_connection_duration"])
            check_type(argname="argument max_requests_per_connection", value=max_requests_per_connection, expected_type=type_hints["max_requests_per_connection"])
            check_type(argname="argument max_stream_duration", value=max_stream_duration, expected_type=type_hints["max_stream_duration"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if close_delay is not None:
            self._values["close_delay"] = close_delay
        if max_connection_duration is not None:
            self._values["max_connection_duration"] = max_connection_duration
        if max_requests_per_connection is not None:
            self._values["max_requests_per_connection"] = max_requests_per_connection
        if max_stream_duration is not None:
            self._values["max_stream_duration"] = max_stream_duration
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def close_delay(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecConnectionConnectionLimit#closeDelay
        '''
        result = self._values.get("close_delay")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_connection_duration(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecConnectionConnectionLimit#maxConnectionDuration
        '''
        result = self._values.get("max_connection_duration")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_requests_per_connection(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClientTrafficPolicySpecConnectionConnectionLimit#maxRequestsPerConnection
        '''
        result = self._values.get("max_requests_per_connection")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_stream_duration(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecConnectionConnectionLimit#maxStreamDuration
        '''
        result = self._values.get("max_stream_duration")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClientTrafficPolicySpecConnectionConnectionLimit#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecConnectionConnectionLimit(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientTrafficPolicySpecConnectionSocketBufferLimit(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecConnectionSocketBufferLimit",
):
    '''
    :schema: ClientTrafficPolicySpecConnectionSocketBufferLimit
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ClientTrafficPolicySpecConnectionSocketBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d6aeb0e128afb0bd51f06b105753e96c7ab726cf729b40658fcf66864036c21f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClientTrafficPolicySpecConnectionSocketBufferLimit", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ClientTrafficPolicySpecConnectionSocketBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b1ca378bc5afea7df270c109ef2c3897cc2c99ffa68c4f91caa90df8e78f0de4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClientTrafficPolicySpecConnectionSocketBufferLimit", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecGrpc",
    jsii_struct_bases=[],
    name_mapping={"enable_web": "enableWeb"},
)
class ClientTrafficPolicySpecGrpc:
    def __init__(self, *, enable_web: typing.Optional[builtins.bool] = None) -> None:
        '''
        :param enable_web: 

        :schema: ClientTrafficPolicySpecGrpc
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d0b56005b70b88f2eb323970d2bb6e2a584f3931a41a2a42e05d8e1d281bc38f)
            check_type(argname="argument enable_web", value=enable_web, expected_type=type_hints["enable_web"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enable_web is not None:
            self._values["enable_web"] = enable_web

    @builtins.property
    def enable_web(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecGrpc#enableWeb
        '''
        result = self._values.get("enable_web")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecGrpc(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeaders",
    jsii_struct_bases=[],
    name_mapping={
        "disable_rate_limit_headers": "disableRateLimitHeaders",
        "early_request_headers": "earlyRequestHeaders",
        "enable_envoy_headers": "enableEnvoyHeaders",
        "host": "host",
        "late_response_headers": "lateResponseHeaders",
        "preserve_x_request_id": "preserveXRequestId",
        "request_id": "requestId",
        "with_underscores_action": "withUnderscoresAction",
        "x_forwarded_client_cert": "xForwardedClientCert",
    },
)
class ClientTrafficPolicySpecHeaders:
    def __init__(
        self,
        *,
        disable_rate_limit_headers: typing.Optional[builtins.bool] = None,
        early_request_headers: typing.Optional[typing.Union["ClientTrafficPolicySpecHeadersEarlyRequestHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        enable_envoy_headers: typing.Optional[builtins.bool] = None,
        host: typing.Optional[typing.Union["ClientTrafficPolicySpecHeadersHost", typing.Dict[builtins.str, typing.Any]]] = None,
        late_response_headers: typing.Optional[typing.Union["ClientTrafficPolicySpecHeadersLateResponseHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        preserve_x_request_id: typing.Optional[builtins.bool] = None,
        request_id: typing.Optional["ClientTrafficPolicySpecHeadersRequestId"] = None,
        with_underscores_action: typing.Optional["ClientTrafficPolicySpecHeadersWithUnderscoresAction"] = None,
        x_forwarded_client_cert: typing.Optional[typing.Union["ClientTrafficPolicySpecHeadersXForwardedClientCert", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param disable_rate_limit_headers: 
        :param early_request_headers: 
        :param enable_envoy_headers: 
        :param host: 
        :param late_response_headers: 
        :param preserve_x_request_id: 
        :param request_id: 
        :param with_underscores_action: 
        :param x_forwarded_client_cert: 

        :schema: ClientTrafficPolicySpecHeaders
        '''
        if isinstance(early_request_headers, dict):
            early_request_headers = ClientTrafficPolicySpecHeadersEarlyRequestHeaders(**early_request_headers)
        if isinstance(host, dict):
            host = ClientTrafficPolicySpecHeadersHost(**host)
        if isinstance(late_response_headers, dict):
            late_response_headers = ClientTrafficPolicySpecHeadersLateResponseHeaders(**late_response_headers)
        if isinstance(x_forwarded_client_cert, dict):
            x_forwarded_client_cert = ClientTrafficPolicySpecHeadersXForwardedClientCert(**x_forwarded_client_cert)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a2d302aed1e004eee15064f4d2d0597f8eb28968dcc8d6f2c6d3eae3c1b19477)
            check_type(argname="argument disable_rate_limit_headers", value=disable_rate_limit_headers, expected_type=type_hints["disable_rate_limit_headers"])
            check_type(argname="argument early_request_headers", value=early_request_headers, expected_type=type_hints["early_request_headers"])
            check_type(argname="argument enable_envoy_headers", value=enable_envoy_headers, expected_type=type_hints["enable_envoy_headers"])
            check_type(argname="argument host", value=host, expected_type=type_hints["host"])
            check_type(argname="argument late_response_headers", value=late_response_headers, expected_type=type_hints["late_response_headers"])
            check_type(argname="argument preserve_x_request_id", value=preserve_x_request_id, expected_type=type_hints["preserve_x_request_id"])
            check_type(argname="argument request_id", value=request_id, expected_type=type_hints["request_id"])
            check_type(argname="argument with_underscores_action", value=with_underscores_action, expected_type=type_hints["with_underscores_action"])
            check_type(argname="argument x_forwarded_client_cert", value=x_forwarded_client_cert, expected_type=type_hints["x_forwarded_client_cert"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable_rate_limit_headers is not None:
            self._values["disable_rate_limit_headers"] = disable_rate_limit_headers
        if early_request_headers is not None:
            self._values["early_request_headers"] = early_request_headers
        if enable_envoy_headers is not None:
            self._values["enable_envoy_headers"] = enable_envoy_headers
        if host is not None:
            self._values["host"] = host
        if late_response_headers is not None:
            self._values["late_response_headers"] = late_response_headers
        if preserve_x_request_id is not None:
            self._values["preserve_x_request_id"] = preserve_x_request_id
        if request_id is not None:
            self._values["request_id"] = request_id
        if with_underscores_action is not None:
            self._values["with_underscores_action"] = with_underscores_action
        if x_forwarded_client_cert is not None:
            self._values["x_forwarded_client_cert"] = x_forwarded_client_cert

    @builtins.property
    def disable_rate_limit_headers(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#disableRateLimitHeaders
        '''
        result = self._values.get("disable_rate_limit_headers")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def early_request_headers(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHeadersEarlyRequestHeaders"]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#earlyRequestHeaders
        '''
        result = self._values.get("early_request_headers")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeadersEarlyRequestHeaders"], result)

    @builtins.property
    def enable_envoy_headers(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#enableEnvoyHeaders
        '''
        result = self._values.get("enable_envoy_headers")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def host(self) -> typing.Optional["ClientTrafficPolicySpecHeadersHost"]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#host
        '''
        result = self._values.get("host")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeadersHost"], result)

    @builtins.property
    def late_response_headers(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHeadersLateResponseHeaders"]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#lateResponseHeaders
        '''
        result = self._values.get("late_response_headers")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeadersLateResponseHeaders"], result)

    @builtins.property
    def preserve_x_request_id(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#preserveXRequestID
        '''
        result = self._values.get("preserve_x_request_id")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def request_id(self) -> typing.Optional["ClientTrafficPolicySpecHeadersRequestId"]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#requestID
        '''
        result = self._values.get("request_id")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeadersRequestId"], result)

    @builtins.property
    def with_underscores_action(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHeadersWithUnderscoresAction"]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#withUnderscoresAction
        '''
        result = self._values.get("with_underscores_action")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeadersWithUnderscoresAction"], result)

    @builtins.property
    def x_forwarded_client_cert(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHeadersXForwardedClientCert"]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#xForwardedClientCert
        '''
        result = self._values.get("x_forwarded_client_cert")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeadersXForwardedClientCert"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersEarlyRequestHeaders",
    jsii_struct_bases=[],
    name_mapping={
        "add": "add",
        "add_if_absent": "addIfAbsent",
        "remove": "remove",
        "remove_on_match": "removeOnMatch",
        "set": "set",
    },
)
class ClientTrafficPolicySpecHeadersEarlyRequestHeaders:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd", typing.Dict[builtins.str, typing.Any]]]] = None,
        add_if_absent: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent", typing.Dict[builtins.str, typing.Any]]]] = None,
        remove: typing.Optional[typing.Sequence[builtins.str]] = None,
        remove_on_match: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch", typing.Dict[builtins.str, typing.Any]]]] = None,
        set: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param add: 
        :param add_if_absent: 
        :param remove: 
        :param remove_on_match: 
        :param set: 

        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__427cda689f129d5f3f8dc576293e59252d12ba4cf5e8b60f2383705d24480990)
            check_type(argname="argument add", value=add, expected_type=type_hints["add"])
            check_type(argname="argument add_if_absent", value=add_if_absent, expected_type=type_hints["add_if_absent"])
            check_type(argname="argument remove", value=remove, expected_type=type_hints["remove"])
            check_type(argname="argument remove_on_match", value=remove_on_match, expected_type=type_hints["remove_on_match"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values["add"] = add
        if add_if_absent is not None:
            self._values["add_if_absent"] = add_if_absent
        if remove is not None:
            self._values["remove"] = remove
        if remove_on_match is not None:
            self._values["remove_on_match"] = remove_on_match
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def add(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeaders#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd"]], result)

    @builtins.property
    def add_if_absent(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeaders#addIfAbsent
        '''
        result = self._values.get("add_if_absent")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent"]], result)

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeaders#remove
        '''
        result = self._values.get("remove")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def remove_on_match(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeaders#removeOnMatch
        '''
        result = self._values.get("remove_on_match")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch"]], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeaders#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersEarlyRequestHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__96b2f7f606e1140f9892fa31f3cf97e2bc7bf6c00beb126f3097d617e48f9dd4)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fd201ffe9363fdfbddce8cd33e1218acc1b2dea20cdcaa0340c244e7a6a81fcb)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "type": "type"},
)
class ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch:
    def __init__(
        self,
        *,
        value: builtins.str,
        type: typing.Optional["ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatchType"] = None,
    ) -> None:
        '''
        :param value: 
        :param type: 

        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2303274a499ac0742b431b231d2de70f70b9ad54794c60b9b3dc741d2a7ac2f0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatchType"]:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatchType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatchType"
)
class ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatchType(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatchType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    PREFIX = "PREFIX"
    '''Prefix.'''
    SUFFIX = "SUFFIX"
    '''Suffix.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__53ab1c66aa428ec44c6d9346c00b550193fa7997a491bdbcb53d198c75b732f4)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersHost",
    jsii_struct_bases=[],
    name_mapping={"strip_trailing_host_dot": "stripTrailingHostDot"},
)
class ClientTrafficPolicySpecHeadersHost:
    def __init__(
        self,
        *,
        strip_trailing_host_dot: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param strip_trailing_host_dot: 

        :schema: ClientTrafficPolicySpecHeadersHost
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__78a772063fd75037751d52ef5ffe28a976fcec1969794b16c7e3c0eef15021fe)
            check_type(argname="argument strip_trailing_host_dot", value=strip_trailing_host_dot, expected_type=type_hints["strip_trailing_host_dot"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if strip_trailing_host_dot is not None:
            self._values["strip_trailing_host_dot"] = strip_trailing_host_dot

    @builtins.property
    def strip_trailing_host_dot(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecHeadersHost#stripTrailingHostDot
        '''
        result = self._values.get("strip_trailing_host_dot")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersHost(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersLateResponseHeaders",
    jsii_struct_bases=[],
    name_mapping={
        "add": "add",
        "add_if_absent": "addIfAbsent",
        "remove": "remove",
        "remove_on_match": "removeOnMatch",
        "set": "set",
    },
)
class ClientTrafficPolicySpecHeadersLateResponseHeaders:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersLateResponseHeadersAdd", typing.Dict[builtins.str, typing.Any]]]] = None,
        add_if_absent: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent", typing.Dict[builtins.str, typing.Any]]]] = None,
        remove: typing.Optional[typing.Sequence[builtins.str]] = None,
        remove_on_match: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch", typing.Dict[builtins.str, typing.Any]]]] = None,
        set: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersLateResponseHeadersSet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param add: 
        :param add_if_absent: 
        :param remove: 
        :param remove_on_match: 
        :param set: 

        :schema: ClientTrafficPolicySpecHeadersLateResponseHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c17cf27621a2685e62a73404abbc037c5c7b6ea62ec1ad925ba77129eb6552f8)
            check_type(argname="argument add", value=add, expected_type=type_hints["add"])
            check_type(argname="argument add_if_absent", value=add_if_absent, expected_type=type_hints["add_if_absent"])
            check_type(argname="argument remove", value=remove, expected_type=type_hints["remove"])
            check_type(argname="argument remove_on_match", value=remove_on_match, expected_type=type_hints["remove_on_match"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values["add"] = add
        if add_if_absent is not None:
            self._values["add_if_absent"] = add_if_absent
        if remove is not None:
            self._values["remove"] = remove
        if remove_on_match is not None:
            self._values["remove_on_match"] = remove_on_match
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def add(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersAdd"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeaders#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersAdd"]], result)

    @builtins.property
    def add_if_absent(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeaders#addIfAbsent
        '''
        result = self._values.get("add_if_absent")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent"]], result)

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeaders#remove
        '''
        result = self._values.get("remove")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def remove_on_match(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeaders#removeOnMatch
        '''
        result = self._values.get("remove_on_match")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch"]], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersSet"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeaders#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersSet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersLateResponseHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersLateResponseHeadersAdd",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ClientTrafficPolicySpecHeadersLateResponseHeadersAdd:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersAdd
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5b349e0c345a5c39c46ea5d3d70f7e71193d4e3541f0a21eef3d065b4f28117c)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersAdd#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersAdd#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersLateResponseHeadersAdd(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__79210697d198f8d479eca0ece3f512381f4248443dbaa1c281d087e39e9753dc)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "type": "type"},
)
class ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch:
    def __init__(
        self,
        *,
        value: builtins.str,
        type: typing.Optional["ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatchType"] = None,
    ) -> None:
        '''
        :param value: 
        :param type: 

        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f46b7393d5f7cefa5aed66073503ac853da4ede56fcdc2db36010d820dcdbdaf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatchType"]:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatchType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatchType"
)
class ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatchType(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatchType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    PREFIX = "PREFIX"
    '''Prefix.'''
    SUFFIX = "SUFFIX"
    '''Suffix.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersLateResponseHeadersSet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ClientTrafficPolicySpecHeadersLateResponseHeadersSet:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersSet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__67a7953b56a9ff4e5189abb8329c53853e58a133d646edfd1856627406915110)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersSet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersSet#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersLateResponseHeadersSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersRequestId")
class ClientTrafficPolicySpecHeadersRequestId(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecHeadersRequestId
    '''

    PRESERVE_OR_GENERATE = "PRESERVE_OR_GENERATE"
    '''PreserveOrGenerate.'''
    PRESERVE = "PRESERVE"
    '''Preserve.'''
    GENERATE = "GENERATE"
    '''Generate.'''
    DISABLE = "DISABLE"
    '''Disable.'''


@jsii.enum(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersWithUnderscoresAction"
)
class ClientTrafficPolicySpecHeadersWithUnderscoresAction(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecHeadersWithUnderscoresAction
    '''

    ALLOW = "ALLOW"
    '''Allow.'''
    REJECT_REQUEST = "REJECT_REQUEST"
    '''RejectRequest.'''
    DROP_HEADER = "DROP_HEADER"
    '''DropHeader.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersXForwardedClientCert",
    jsii_struct_bases=[],
    name_mapping={"cert_details_to_add": "certDetailsToAdd", "mode": "mode"},
)
class ClientTrafficPolicySpecHeadersXForwardedClientCert:
    def __init__(
        self,
        *,
        cert_details_to_add: typing.Optional[typing.Sequence["ClientTrafficPolicySpecHeadersXForwardedClientCertCertDetailsToAdd"]] = None,
        mode: typing.Optional["ClientTrafficPolicySpecHeadersXForwardedClientCertMode"] = None,
    ) -> None:
        '''
        :param cert_details_to_add: 
        :param mode: 

        :schema: ClientTrafficPolicySpecHeadersXForwardedClientCert
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f0e0c70899a54375b3d23646965af48e8719f58556a067f833927a5345603540)
            check_type(argname="argument cert_details_to_add", value=cert_details_to_add, expected_type=type_hints["cert_details_to_add"])
            check_type(argname="argument mode", value=mode, expected_type=type_hints["mode"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cert_details_to_add is not None:
            self._values["cert_details_to_add"] = cert_details_to_add
        if mode is not None:
            self._values["mode"] = mode

    @builtins.property
    def cert_details_to_add(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersXForwardedClientCertCertDetailsToAdd"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersXForwardedClientCert#certDetailsToAdd
        '''
        result = self._values.get("cert_details_to_add")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersXForwardedClientCertCertDetailsToAdd"]], result)

    @builtins.property
    def mode(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHeadersXForwardedClientCertMode"]:
        '''
        :schema: ClientTrafficPolicySpecHeadersXForwardedClientCert#mode
        '''
        result = self._values.get("mode")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeadersXForwardedClientCertMode"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersXForwardedClientCert(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersXForwardedClientCertCertDetailsToAdd"
)
class ClientTrafficPolicySpecHeadersXForwardedClientCertCertDetailsToAdd(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecHeadersXForwardedClientCertCertDetailsToAdd
    '''

    SUBJECT = "SUBJECT"
    '''Subject.'''
    CERT = "CERT"
    '''Cert.'''
    CHAIN = "CHAIN"
    '''Chain.'''
    DNS = "DNS"
    '''DNS.'''
    URI = "URI"
    '''URI.'''


@jsii.enum(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHeadersXForwardedClientCertMode"
)
class ClientTrafficPolicySpecHeadersXForwardedClientCertMode(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecHeadersXForwardedClientCertMode
    '''

    SANITIZE = "SANITIZE"
    '''Sanitize.'''
    FORWARD_ONLY = "FORWARD_ONLY"
    '''ForwardOnly.'''
    APPEND_FORWARD = "APPEND_FORWARD"
    '''AppendForward.'''
    SANITIZE_SET = "SANITIZE_SET"
    '''SanitizeSet.'''
    ALWAYS_FORWARD_ONLY = "ALWAYS_FORWARD_ONLY"
    '''AlwaysForwardOnly.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHttp1",
    jsii_struct_bases=[],
    name_mapping={
        "disable_safe_max_connection_duration": "disableSafeMaxConnectionDuration",
        "enable_trailers": "enableTrailers",
        "http10": "http10",
        "ignored_upgrade_types": "ignoredUpgradeTypes",
        "preserve_header_case": "preserveHeaderCase",
    },
)
class ClientTrafficPolicySpecHttp1:
    def __init__(
        self,
        *,
        disable_safe_max_connection_duration: typing.Optional[builtins.bool] = None,
        enable_trailers: typing.Optional[builtins.bool] = None,
        http10: typing.Optional[typing.Union["ClientTrafficPolicySpecHttp1Http10", typing.Dict[builtins.str, typing.Any]]] = None,
        ignored_upgrade_types: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes", typing.Dict[builtins.str, typing.Any]]]] = None,
        preserve_header_case: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param disable_safe_max_connection_duration: 
        :param enable_trailers: 
        :param http10: 
        :param ignored_upgrade_types: 
        :param preserve_header_case: 

        :schema: ClientTrafficPolicySpecHttp1
        '''
        if isinstance(http10, dict):
            http10 = ClientTrafficPolicySpecHttp1Http10(**http10)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2e13af66ef575b69633de258bda15e51dbf5a678dbdf828214e54e0486ecd08a)
            check_type(argname="argument disable_safe_max_connection_duration", value=disable_safe_max_connection_duration, expected_type=type_hints["disable_safe_max_connection_duration"])
            check_type(argname="argument enable_trailers", value=enable_trailers, expected_type=type_hints["enable_trailers"])
            check_type(argname="argument http10", value=http10, expected_type=type_hints["http10"])
            check_type(argname="argument ignored_upgrade_types", value=ignored_upgrade_types, expected_type=type_hints["ignored_upgrade_types"])
            check_type(argname="argument preserve_header_case", value=preserve_header_case, expected_type=type_hints["preserve_header_case"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable_safe_max_connection_duration is not None:
            self._values["disable_safe_max_connection_duration"] = disable_safe_max_connection_duration
        if enable_trailers is not None:
            self._values["enable_trailers"] = enable_trailers
        if http10 is not None:
            self._values["http10"] = http10
        if ignored_upgrade_types is not None:
            self._values["ignored_upgrade_types"] = ignored_upgrade_types
        if preserve_header_case is not None:
            self._values["preserve_header_case"] = preserve_header_case

    @builtins.property
    def disable_safe_max_connection_duration(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecHttp1#disableSafeMaxConnectionDuration
        '''
        result = self._values.get("disable_safe_max_connection_duration")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def enable_trailers(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecHttp1#enableTrailers
        '''
        result = self._values.get("enable_trailers")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def http10(self) -> typing.Optional["ClientTrafficPolicySpecHttp1Http10"]:
        '''
        :schema: ClientTrafficPolicySpecHttp1#http10
        '''
        result = self._values.get("http10")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHttp1Http10"], result)

    @builtins.property
    def ignored_upgrade_types(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes"]]:
        '''
        :schema: ClientTrafficPolicySpecHttp1#ignoredUpgradeTypes
        '''
        result = self._values.get("ignored_upgrade_types")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes"]], result)

    @builtins.property
    def preserve_header_case(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecHttp1#preserveHeaderCase
        '''
        result = self._values.get("preserve_header_case")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHttp1(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHttp1Http10",
    jsii_struct_bases=[],
    name_mapping={"use_default_host": "useDefaultHost"},
)
class ClientTrafficPolicySpecHttp1Http10:
    def __init__(
        self,
        *,
        use_default_host: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param use_default_host: 

        :schema: ClientTrafficPolicySpecHttp1Http10
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1fad7313e419a8b8a57b89520994d7834a7710dbc6d21a5bd92d751761d15d56)
            check_type(argname="argument use_default_host", value=use_default_host, expected_type=type_hints["use_default_host"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if use_default_host is not None:
            self._values["use_default_host"] = use_default_host

    @builtins.property
    def use_default_host(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecHttp1Http10#useDefaultHost
        '''
        result = self._values.get("use_default_host")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHttp1Http10(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "type": "type"},
)
class ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes:
    def __init__(
        self,
        *,
        value: builtins.str,
        type: typing.Optional["ClientTrafficPolicySpecHttp1IgnoredUpgradeTypesType"] = None,
    ) -> None:
        '''
        :param value: 
        :param type: 

        :schema: ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6179399feff953c7bf228ffca733f32b49a38222740b19c9e29d8d778b02a927)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHttp1IgnoredUpgradeTypesType"]:
        '''
        :schema: ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHttp1IgnoredUpgradeTypesType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHttp1IgnoredUpgradeTypesType"
)
class ClientTrafficPolicySpecHttp1IgnoredUpgradeTypesType(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecHttp1IgnoredUpgradeTypesType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    PREFIX = "PREFIX"
    '''Prefix.'''
    SUFFIX = "SUFFIX"
    '''Suffix.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHttp2",
    jsii_struct_bases=[],
    name_mapping={
        "connection_keepalive": "connectionKeepalive",
        "initial_connection_window_size": "initialConnectionWindowSize",
        "initial_stream_window_size": "initialStreamWindowSize",
        "max_concurrent_streams": "maxConcurrentStreams",
        "on_invalid_message": "onInvalidMessage",
    },
)
class ClientTrafficPolicySpecHttp2:
    def __init__(
        self,
        *,
        connection_keepalive: typing.Optional[typing.Union["ClientTrafficPolicySpecHttp2ConnectionKeepalive", typing.Dict[builtins.str, typing.Any]]] = None,
        initial_connection_window_size: typing.Optional["ClientTrafficPolicySpecHttp2InitialConnectionWindowSize"] = None,
        initial_stream_window_size: typing.Optional["ClientTrafficPolicySpecHttp2InitialStreamWindowSize"] = None,
        max_concurrent_streams: typing.Optional[jsii.Number] = None,
        on_invalid_message: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connection_keepalive: 
        :param initial_connection_window_size: 
        :param initial_stream_window_size: 
        :param max_concurrent_streams: 
        :param on_invalid_message: 

        :schema: ClientTrafficPolicySpecHttp2
        '''
        if isinstance(connection_keepalive, dict):
            connection_keepalive = ClientTrafficPolicySpecHttp2ConnectionKeepalive(**connection_keepalive)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c3473e002f9b5e3d70e3cb14cf116bbb07fda2e7a33e7f3afa56415b5304ccff)
            check_type(argname="argument connection_keepalive", value=connection_keepalive, expected_type=type_hints["connection_keepalive"])
            check_type(argname="argument initial_connection_window_size", value=initial_connection_window_size, expected_type=type_hints["initial_connection_window_size"])
            check_type(argname="argument initial_stream_window_size", value=initial_stream_window_size, expected_type=type_hints["initial_stream_window_size"])
            check_type(argname="argument max_concurrent_streams", value=max_concurrent_streams, expected_type=type_hints["max_concurrent_streams"])
            check_type(argname="argument on_invalid_message", value=on_invalid_message, expected_type=type_hints["on_invalid_message"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connection_keepalive is not None:
            self._values["connection_keepalive"] = connection_keepalive
        if initial_connection_window_size is not None:
            self._values["initial_connection_window_size"] = initial_connection_window_size
        if initial_stream_window_size is not None:
            self._values["initial_stream_window_size"] = initial_stream_window_size
        if max_concurrent_streams is not None:
            self._values["max_concurrent_streams"] = max_concurrent_streams
        if on_invalid_message is not None:
            self._values["on_invalid_message"] = on_invalid_message

    @builtins.property
    def connection_keepalive(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHttp2ConnectionKeepalive"]:
        '''
        :schema: ClientTrafficPolicySpecHttp2#connectionKeepalive
        '''
        result = self._values.get("connection_keepalive")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHttp2ConnectionKeepalive"], result)

    @builtins.property
    def initial_connection_window_size(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHttp2InitialConnectionWindowSize"]:
        '''
        :schema: ClientTrafficPolicySpecHttp2#initialConnectionWindowSize
        '''
        result = self._values.get("initial_connection_window_size")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHttp2InitialConnectionWindowSize"], result)

    @builtins.property
    def initial_stream_window_size(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHttp2InitialStreamWindowSize"]:
        '''
        :schema: ClientTrafficPolicySpecHttp2#initialStreamWindowSize
        '''
        result = self._values.get("initial_stream_window_size")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHttp2InitialStreamWindowSize"], result)

    @builtins.property
    def max_concurrent_streams(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClientTrafficPolicySpecHttp2#maxConcurrentStreams
        '''
        result = self._values.get("max_concurrent_streams")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def on_invalid_message(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecHttp2#onInvalidMessage
        '''
        result = self._values.get("on_invalid_message")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHttp2(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHttp2ConnectionKeepalive",
    jsii_struct_bases=[],
    name_mapping={
        "idle_interval": "idleInterval",
        "interval": "interval",
        "interval_jitter": "intervalJitter",
        "timeout": "timeout",
    },
)
class ClientTrafficPolicySpecHttp2ConnectionKeepalive:
    def __init__(
        self,
        *,
        idle_interval: typing.Optional[builtins.str] = None,
        interval: typing.Optional[builtins.str] = None,
        interval_jitter: typing.Optional[jsii.Number] = None,
        timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param idle_interval: 
        :param interval: 
        :param interval_jitter: 
        :param timeout: 

        :schema: ClientTrafficPolicySpecHttp2ConnectionKeepalive
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9d4d52244c603fccfd141e0387ff4121f34ce07d6be3b91ca4b8802b17a47be1)
            check_type(argname="argument idle_interval", value=idle_interval, expected_type=type_hints["idle_interval"])
            check_type(argname="argument interval", value=interval, expected_type=type_hints["interval"])
            check_type(argname="argument interval_jitter", value=interval_jitter, expected_type=type_hints["interval_jitter"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if idle_interval is not None:
            self._values["idle_interval"] = idle_interval
        if interval is not None:
            self._values["interval"] = interval
        if interval_jitter is not None:
            self._values["interval_jitter"] = interval_jitter
        if timeout is not None:
            self._values["timeout"] = timeout

    @builtins.property
    def idle_interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecHttp2ConnectionKeepalive#idleInterval
        '''
        result = self._values.get("idle_interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecHttp2ConnectionKeepalive#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval_jitter(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClientTrafficPolicySpecHttp2ConnectionKeepalive#intervalJitter
        '''
        result = self._values.get("interval_jitter")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecHttp2ConnectionKeepalive#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHttp2ConnectionKeepalive(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientTrafficPolicySpecHttp2InitialConnectionWindowSize(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHttp2InitialConnectionWindowSize",
):
    '''
    :schema: ClientTrafficPolicySpecHttp2InitialConnectionWindowSize
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ClientTrafficPolicySpecHttp2InitialConnectionWindowSize":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1347bbf096673339b5bd96e1e7b553ff59695207be2bb3e7671b6538c9b0c371)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClientTrafficPolicySpecHttp2InitialConnectionWindowSize", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ClientTrafficPolicySpecHttp2InitialConnectionWindowSize":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f7c1173db2979d39e1be20bb9f1fb206e53a496eb0e865b0101192ad74d273c1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClientTrafficPolicySpecHttp2InitialConnectionWindowSize", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class ClientTrafficPolicySpecHttp2InitialStreamWindowSize(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecHttp2InitialStreamWindowSize",
):
    '''
    :schema: ClientTrafficPolicySpecHttp2InitialStreamWindowSize
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ClientTrafficPolicySpecHttp2InitialStreamWindowSize":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ef7d8019460f644c92d9983e2623fae68e3aba4749c631c3b33758e1d81b6e58)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClientTrafficPolicySpecHttp2InitialStreamWindowSize", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ClientTrafficPolicySpecHttp2InitialStreamWindowSize":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__02cd4014247440b3c0afd22a5ed3934488d293cb76a72ee93ba746db9cdb9489)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClientTrafficPolicySpecHttp2InitialStreamWindowSize", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecPath",
    jsii_struct_bases=[],
    name_mapping={
        "disable_merge_slashes": "disableMergeSlashes",
        "escaped_slashes_action": "escapedSlashesAction",
    },
)
class ClientTrafficPolicySpecPath:
    def __init__(
        self,
        *,
        disable_merge_slashes: typing.Optional[builtins.bool] = None,
        escaped_slashes_action: typing.Optional["ClientTrafficPolicySpecPathEscapedSlashesAction"] = None,
    ) -> None:
        '''
        :param disable_merge_slashes: 
        :param escaped_slashes_action: 

        :schema: ClientTrafficPolicySpecPath
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8c7cb97c61d4a31c64778c57f40e2dd1424a8e07f65a4ae13ac7859514070122)
            check_type(argname="argument disable_merge_slashes", value=disable_merge_slashes, expected_type=type_hints["disable_merge_slashes"])
            check_type(argname="argument escaped_slashes_action", value=escaped_slashes_action, expected_type=type_hints["escaped_slashes_action"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable_merge_slashes is not None:
            self._values["disable_merge_slashes"] = disable_merge_slashes
        if escaped_slashes_action is not None:
            self._values["escaped_slashes_action"] = escaped_slashes_action

    @builtins.property
    def disable_merge_slashes(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecPath#disableMergeSlashes
        '''
        result = self._values.get("disable_merge_slashes")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def escaped_slashes_action(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecPathEscapedSlashesAction"]:
        '''
        :schema: ClientTrafficPolicySpecPath#escapedSlashesAction
        '''
        result = self._values.get("escaped_slashes_action")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecPathEscapedSlashesAction"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecPath(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecPathEscapedSlashesAction"
)
class ClientTrafficPolicySpecPathEscapedSlashesAction(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecPathEscapedSlashesAction
    '''

    KEEP_UNCHANGED = "KEEP_UNCHANGED"
    '''KeepUnchanged.'''
    REJECT_REQUEST = "REJECT_REQUEST"
    '''RejectRequest.'''
    UNESCAPE_AND_FORWARD = "UNESCAPE_AND_FORWARD"
    '''UnescapeAndForward.'''
    UNESCAPE_AND_REDIRECT = "UNESCAPE_AND_REDIRECT"
    '''UnescapeAndRedirect.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecProxyProtocol",
    jsii_struct_bases=[],
    name_mapping={"optional": "optional"},
)
class ClientTrafficPolicySpecProxyProtocol:
    def __init__(self, *, optional: typing.Optional[builtins.bool] = None) -> None:
        '''
        :param optional: 

        :schema: ClientTrafficPolicySpecProxyProtocol
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9b46c1a92384f73e8fb5b0ced4d3fd64c1af87610b062246060d41eba0c6ccd5)
            check_type(argname="argument optional", value=optional, expected_type=type_hints["optional"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if optional is not None:
            self._values["optional"] = optional

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecProxyProtocol#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecProxyProtocol(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecScheme")
class ClientTrafficPolicySpecScheme(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecScheme
    '''

    PRESERVE = "PRESERVE"
    '''Preserve.'''
    MATCH_BACKEND = "MATCH_BACKEND"
    '''MatchBackend.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTargetRef",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "section_name": "sectionName",
    },
)
class ClientTrafficPolicySpecTargetRef:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
        section_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 
        :param section_name: 

        :schema: ClientTrafficPolicySpecTargetRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__27a8ff909a792db1f2aa897159368de7e782fca7e448147883f0b3bac3888b89)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument section_name", value=section_name, expected_type=type_hints["section_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }
        if section_name is not None:
            self._values["section_name"] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetRef#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTargetRef#sectionName
        '''
        result = self._values.get("section_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTargetRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTargetRefs",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "section_name": "sectionName",
    },
)
class ClientTrafficPolicySpecTargetRefs:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
        section_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 
        :param section_name: 

        :schema: ClientTrafficPolicySpecTargetRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f45b1a4e9a03e9c2737065e8eddde9e69e600d5a419c8b920258ddfe3f025a43)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument section_name", value=section_name, expected_type=type_hints["section_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }
        if section_name is not None:
            self._values["section_name"] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetRefs#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetRefs#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTargetRefs#sectionName
        '''
        result = self._values.get("section_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTargetRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTargetSelectors",
    jsii_struct_bases=[],
    name_mapping={
        "kind": "kind",
        "group": "group",
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
        "namespaces": "namespaces",
    },
)
class ClientTrafficPolicySpecTargetSelectors:
    def __init__(
        self,
        *,
        kind: builtins.str,
        group: typing.Optional[builtins.str] = None,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTargetSelectorsMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        namespaces: typing.Optional[typing.Union["ClientTrafficPolicySpecTargetSelectorsNamespaces", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param kind: 
        :param group: 
        :param match_expressions: 
        :param match_labels: 
        :param namespaces: 

        :schema: ClientTrafficPolicySpecTargetSelectors
        '''
        if isinstance(namespaces, dict):
            namespaces = ClientTrafficPolicySpecTargetSelectorsNamespaces(**namespaces)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b4b63f22e93c945490ef0fb53399bf6817368b98b979849d40bcc3813be92c3c)
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
            check_type(argname="argument namespaces", value=namespaces, expected_type=type_hints["namespaces"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "kind": kind,
        }
        if group is not None:
            self._values["group"] = group
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels
        if namespaces is not None:
            self._values["namespaces"] = namespaces

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectors#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectors#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTargetSelectorsMatchExpressions"]]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectors#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTargetSelectorsMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectors#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def namespaces(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecTargetSelectorsNamespaces"]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectors#namespaces
        '''
        result = self._values.get("namespaces")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTargetSelectorsNamespaces"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTargetSelectors(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTargetSelectorsMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class ClientTrafficPolicySpecTargetSelectorsMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: ClientTrafficPolicySpecTargetSelectorsMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c013fdbe8a532fdab9c5a2f1d941e6b3ec0e285204713fdc2eca4c5c53088a3d)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTargetSelectorsMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTargetSelectorsNamespaces",
    jsii_struct_bases=[],
    name_mapping={"from_": "from", "selector": "selector"},
)
class ClientTrafficPolicySpecTargetSelectorsNamespaces:
    def __init__(
        self,
        *,
        from_: "ClientTrafficPolicySpecTargetSelectorsNamespacesFrom",
        selector: typing.Optional[typing.Union["ClientTrafficPolicySpecTargetSelectorsNamespacesSelector", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param from_: 
        :param selector: 

        :schema: ClientTrafficPolicySpecTargetSelectorsNamespaces
        '''
        if isinstance(selector, dict):
            selector = ClientTrafficPolicySpecTargetSelectorsNamespacesSelector(**selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__60742b06af6264c50f46fece9462ee1f538ebb8448bb21febcc7b7e758c7ad6a)
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "from_": from_,
        }
        if selector is not None:
            self._values["selector"] = selector

    @builtins.property
    def from_(self) -> "ClientTrafficPolicySpecTargetSelectorsNamespacesFrom":
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsNamespaces#from
        '''
        result = self._values.get("from_")
        assert result is not None, "Required property 'from_' is missing"
        return typing.cast("ClientTrafficPolicySpecTargetSelectorsNamespacesFrom", result)

    @builtins.property
    def selector(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecTargetSelectorsNamespacesSelector"]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsNamespaces#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTargetSelectorsNamespacesSelector"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTargetSelectorsNamespaces(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTargetSelectorsNamespacesFrom"
)
class ClientTrafficPolicySpecTargetSelectorsNamespacesFrom(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecTargetSelectorsNamespacesFrom
    '''

    SAME = "SAME"
    '''Same.'''
    ALL = "ALL"
    '''All.'''
    SELECTOR = "SELECTOR"
    '''Selector.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTargetSelectorsNamespacesSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class ClientTrafficPolicySpecTargetSelectorsNamespacesSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: ClientTrafficPolicySpecTargetSelectorsNamespacesSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__37f8b3d3bddff0dfbfba24e35e4eb7168a3dbaf3eb794eb8b223d730270bc073)
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions"]]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsNamespacesSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsNamespacesSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTargetSelectorsNamespacesSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5af733c926edc83ed9b215faebe4ed7f3725e3d06bb27f975bef292662cc4138)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTcpKeepalive",
    jsii_struct_bases=[],
    name_mapping={"idle_time": "idleTime", "interval": "interval", "probes": "probes"},
)
class ClientTrafficPolicySpecTcpKeepalive:
    def __init__(
        self,
        *,
        idle_time: typing.Optional[builtins.str] = None,
        interval: typing.Optional[builtins.str] = None,
        probes: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param idle_time: 
        :param interval: 
        :param probes: 

        :schema: ClientTrafficPolicySpecTcpKeepalive
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ec65b326fd115bb43af4b051557d288a84f917292cbd0b5057fb57d09b6a2081)
            check_type(argname="argument idle_time", value=idle_time, expected_type=type_hints["idle_time"])
            check_type(argname="argument interval", value=interval, expected_type=type_hints["interval"])
            check_type(argname="argument probes", value=probes, expected_type=type_hints["probes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if idle_time is not None:
            self._values["idle_time"] = idle_time
        if interval is not None:
            self._values["interval"] = interval
        if probes is not None:
            self._values["probes"] = probes

    @builtins.property
    def idle_time(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTcpKeepalive#idleTime
        '''
        result = self._values.get("idle_time")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTcpKeepalive#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def probes(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClientTrafficPolicySpecTcpKeepalive#probes
        '''
        result = self._values.get("probes")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTcpKeepalive(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTimeout",
    jsii_struct_bases=[],
    name_mapping={"http": "http", "tcp": "tcp"},
)
class ClientTrafficPolicySpecTimeout:
    def __init__(
        self,
        *,
        http: typing.Optional[typing.Union["ClientTrafficPolicySpecTimeoutHttp", typing.Dict[builtins.str, typing.Any]]] = None,
        tcp: typing.Optional[typing.Union["ClientTrafficPolicySpecTimeoutTcp", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param http: 
        :param tcp: 

        :schema: ClientTrafficPolicySpecTimeout
        '''
        if isinstance(http, dict):
            http = ClientTrafficPolicySpecTimeoutHttp(**http)
        if isinstance(tcp, dict):
            tcp = ClientTrafficPolicySpecTimeoutTcp(**tcp)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ac22ac1a8c29a8a78826dad39af506134bc3febed1ef61262949621f5185ed27)
            check_type(argname="argument http", value=http, expected_type=type_hints["http"])
            check_type(argname="argument tcp", value=tcp, expected_type=type_hints["tcp"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if http is not None:
            self._values["http"] = http
        if tcp is not None:
            self._values["tcp"] = tcp

    @builtins.property
    def http(self) -> typing.Optional["ClientTrafficPolicySpecTimeoutHttp"]:
        '''
        :schema: ClientTrafficPolicySpecTimeout#http
        '''
        result = self._values.get("http")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTimeoutHttp"], result)

    @builtins.property
    def tcp(self) -> typing.Optional["ClientTrafficPolicySpecTimeoutTcp"]:
        '''
        :schema: ClientTrafficPolicySpecTimeout#tcp
        '''
        result = self._values.get("tcp")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTimeoutTcp"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTimeout(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTimeoutHttp",
    jsii_struct_bases=[],
    name_mapping={
        "idle_timeout": "idleTimeout",
        "request_headers_received_timeout": "requestHeadersReceivedTimeout",
        "request_received_timeout": "requestReceivedTimeout",
        "stream_idle_timeout": "streamIdleTimeout",
    },
)
class ClientTrafficPolicySpecTimeoutHttp:
    def __init__(
        self,
        *,
        idle_timeout: typing.Optional[builtins.str] = None,
        request_headers_received_timeout: typing.Optional[builtins.str] = None,
        request_received_timeout: typing.Optional[builtins.str] = None,
        stream_idle_timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param idle_timeout: 
        :param request_headers_received_timeout: 
        :param request_received_timeout: 
        :param stream_idle_timeout: 

        :schema: ClientTrafficPolicySpecTimeoutHttp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__815785be55d0870bbecac5498bdd34d94b9e449f74526518cddee9eff6795d23)
            check_type(argname="argument idle_timeout", value=idle_timeout, expected_type=type_hints["idle_timeout"])
            check_type(argname="argument request_headers_received_timeout", value=request_headers_received_timeout, expected_type=type_hints["request_headers_received_timeout"])
            check_type(argname="argument request_received_timeout", value=request_received_timeout, expected_type=type_hints["request_received_timeout"])
            check_type(argname="argument stream_idle_timeout", value=stream_idle_timeout, expected_type=type_hints["stream_idle_timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if idle_timeout is not None:
            self._values["idle_timeout"] = idle_timeout
        if request_headers_received_timeout is not None:
            self._values["request_headers_received_timeout"] = request_headers_received_timeout
        if request_received_timeout is not None:
            self._values["request_received_timeout"] = request_received_timeout
        if stream_idle_timeout is not None:
            self._values["stream_idle_timeout"] = stream_idle_timeout

    @builtins.property
    def idle_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTimeoutHttp#idleTimeout
        '''
        result = self._values.get("idle_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def request_headers_received_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTimeoutHttp#requestHeadersReceivedTimeout
        '''
        result = self._values.get("request_headers_received_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def request_received_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTimeoutHttp#requestReceivedTimeout
        '''
        result = self._values.get("request_received_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def stream_idle_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTimeoutHttp#streamIdleTimeout
        '''
        result = self._values.get("stream_idle_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTimeoutHttp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTimeoutTcp",
    jsii_struct_bases=[],
    name_mapping={
        "connection_inspection_timeout": "connectionInspectionTimeout",
        "idle_timeout": "idleTimeout",
        "tls_handshake_timeout": "tlsHandshakeTimeout",
    },
)
class ClientTrafficPolicySpecTimeoutTcp:
    def __init__(
        self,
        *,
        connection_inspection_timeout: typing.Optional[builtins.str] = None,
        idle_timeout: typing.Optional[builtins.str] = None,
        tls_handshake_timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connection_inspection_timeout: 
        :param idle_timeout: 
        :param tls_handshake_timeout: 

        :schema: ClientTrafficPolicySpecTimeoutTcp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6d36a885335c466b4e4ec9b78a98113f06c2c24be48bdc655da33cede4c9913f)
            check_type(argname="argument connection_inspection_timeout", value=connection_inspection_timeout, expected_type=type_hints["connection_inspection_timeout"])
            check_type(argname="argument idle_timeout", value=idle_timeout, expected_type=type_hints["idle_timeout"])
            check_type(argname="argument tls_handshake_timeout", value=tls_handshake_timeout, expected_type=type_hints["tls_handshake_timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connection_inspection_timeout is not None:
            self._values["connection_inspection_timeout"] = connection_inspection_timeout
        if idle_timeout is not None:
            self._values["idle_timeout"] = idle_timeout
        if tls_handshake_timeout is not None:
            self._values["tls_handshake_timeout"] = tls_handshake_timeout

    @builtins.property
    def connection_inspection_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTimeoutTcp#connectionInspectionTimeout
        '''
        result = self._values.get("connection_inspection_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def idle_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTimeoutTcp#idleTimeout
        '''
        result = self._values.get("idle_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tls_handshake_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTimeoutTcp#tlsHandshakeTimeout
        '''
        result = self._values.get("tls_handshake_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTimeoutTcp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTls",
    jsii_struct_bases=[],
    name_mapping={
        "alpn_protocols": "alpnProtocols",
        "ciphers": "ciphers",
        "client_validation": "clientValidation",
        "ecdh_curves": "ecdhCurves",
        "fingerprints": "fingerprints",
        "max_version": "maxVersion",
        "min_version": "minVersion",
        "session": "session",
        "signature_algorithms": "signatureAlgorithms",
    },
)
class ClientTrafficPolicySpecTls:
    def __init__(
        self,
        *,
        alpn_protocols: typing.Optional[typing.Sequence[builtins.str]] = None,
        ciphers: typing.Optional[typing.Sequence[builtins.str]] = None,
        client_validation: typing.Optional[typing.Union["ClientTrafficPolicySpecTlsClientValidation", typing.Dict[builtins.str, typing.Any]]] = None,
        ecdh_curves: typing.Optional[typing.Sequence[builtins.str]] = None,
        fingerprints: typing.Optional[typing.Sequence["ClientTrafficPolicySpecTlsFingerprints"]] = None,
        max_version: typing.Optional["ClientTrafficPolicySpecTlsMaxVersion"] = None,
        min_version: typing.Optional["ClientTrafficPolicySpecTlsMinVersion"] = None,
        session: typing.Optional[typing.Union["ClientTrafficPolicySpecTlsSession", typing.Dict[builtins.str, typing.Any]]] = None,
        signature_algorithms: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param alpn_protocols: 
        :param ciphers: 
        :param client_validation: 
        :param ecdh_curves: 
        :param fingerprints: 
        :param max_version: 
        :param min_version: 
        :param session: 
        :param signature_algorithms: 

        :schema: ClientTrafficPolicySpecTls
        '''
        if isinstance(client_validation, dict):
            client_validation = ClientTrafficPolicySpecTlsClientValidation(**client_validation)
        if isinstance(session, dict):
            session = ClientTrafficPolicySpecTlsSession(**session)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7516b2fff53178f0b8a27b60fa7b59f2b7670b96bb9c3da5e21a09ec0782548b)
            check_type(argname="argument alpn_protocols", value=alpn_protocols, expected_type=type_hints["alpn_protocols"])
            check_type(argname="argument ciphers", value=ciphers, expected_type=type_hints["ciphers"])
            check_type(argname="argument client_validation", value=client_validation, expected_type=type_hints["client_validation"])
            check_type(argname="argument ecdh_curves", value=ecdh_curves, expected_type=type_hints["ecdh_curves"])
            check_type(argname="argument fingerprints", value=fingerprints, expected_type=type_hints["fingerprints"])
            check_type(argname="argument max_version", value=max_version, expected_type=type_hints["max_version"])
            check_type(argname="argument min_version", value=min_version, expected_type=type_hints["min_version"])
            check_type(argname="argument session", value=session, expected_type=type_hints["session"])
            check_type(argname="argument signature_algorithms", value=signature_algorithms, expected_type=type_hints["signature_algorithms"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if alpn_protocols is not None:
            self._values["alpn_protocols"] = alpn_protocols
        if ciphers is not None:
            self._values["ciphers"] = ciphers
        if client_validation is not None:
            self._values["client_validation"] = client_validation
        if ecdh_curves is not None:
            self._values["ecdh_curves"] = ecdh_curves
        if fingerprints is not None:
            self._values["fingerprints"] = fingerprints
        if max_version is not None:
            self._values["max_version"] = max_version
        if min_version is not None:
            self._values["min_version"] = min_version
        if session is not None:
            self._values["session"] = session
        if signature_algorithms is not None:
            self._values["signature_algorithms"] = signature_algorithms

    @builtins.property
    def alpn_protocols(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTls#alpnProtocols
        '''
        result = self._values.get("alpn_protocols")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ciphers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTls#ciphers
        '''
        result = self._values.get("ciphers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def client_validation(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecTlsClientValidation"]:
        '''
        :schema: ClientTrafficPolicySpecTls#clientValidation
        '''
        result = self._values.get("client_validation")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsClientValidation"], result)

    @builtins.property
    def ecdh_curves(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTls#ecdhCurves
        '''
        result = self._values.get("ecdh_curves")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def fingerprints(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTlsFingerprints"]]:
        '''
        :schema: ClientTrafficPolicySpecTls#fingerprints
        '''
        result = self._values.get("fingerprints")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTlsFingerprints"]], result)

    @builtins.property
    def max_version(self) -> typing.Optional["ClientTrafficPolicySpecTlsMaxVersion"]:
        '''
        :schema: ClientTrafficPolicySpecTls#maxVersion
        '''
        result = self._values.get("max_version")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsMaxVersion"], result)

    @builtins.property
    def min_version(self) -> typing.Optional["ClientTrafficPolicySpecTlsMinVersion"]:
        '''
        :schema: ClientTrafficPolicySpecTls#minVersion
        '''
        result = self._values.get("min_version")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsMinVersion"], result)

    @builtins.property
    def session(self) -> typing.Optional["ClientTrafficPolicySpecTlsSession"]:
        '''
        :schema: ClientTrafficPolicySpecTls#session
        '''
        result = self._values.get("session")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsSession"], result)

    @builtins.property
    def signature_algorithms(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTls#signatureAlgorithms
        '''
        result = self._values.get("signature_algorithms")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidation",
    jsii_struct_bases=[],
    name_mapping={
        "allow_expired_certificate": "allowExpiredCertificate",
        "ca_certificate_refs": "caCertificateRefs",
        "certificate_hashes": "certificateHashes",
        "crl": "crl",
        "mode": "mode",
        "optional": "optional",
        "spki_hashes": "spkiHashes",
        "subject_alt_names": "subjectAltNames",
    },
)
class ClientTrafficPolicySpecTlsClientValidation:
    def __init__(
        self,
        *,
        allow_expired_certificate: typing.Optional[builtins.bool] = None,
        ca_certificate_refs: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
        certificate_hashes: typing.Optional[typing.Sequence[builtins.str]] = None,
        crl: typing.Optional[typing.Union["ClientTrafficPolicySpecTlsClientValidationCrl", typing.Dict[builtins.str, typing.Any]]] = None,
        mode: typing.Optional["ClientTrafficPolicySpecTlsClientValidationMode"] = None,
        optional: typing.Optional[builtins.bool] = None,
        spki_hashes: typing.Optional[typing.Sequence[builtins.str]] = None,
        subject_alt_names: typing.Optional[typing.Union["ClientTrafficPolicySpecTlsClientValidationSubjectAltNames", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param allow_expired_certificate: 
        :param ca_certificate_refs: 
        :param certificate_hashes: 
        :param crl: 
        :param mode: 
        :param optional: 
        :param spki_hashes: 
        :param subject_alt_names: 

        :schema: ClientTrafficPolicySpecTlsClientValidation
        '''
        if isinstance(crl, dict):
            crl = ClientTrafficPolicySpecTlsClientValidationCrl(**crl)
        if isinstance(subject_alt_names, dict):
            subject_alt_names = ClientTrafficPolicySpecTlsClientValidationSubjectAltNames(**subject_alt_names)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2dd2259fe2c9d64630ff113583e6a9aeceb463c6e49da7907905bd3c3b2a7c08)
            check_type(argname="argument allow_expired_certificate", value=allow_expired_certificate, expected_type=type_hints["allow_expired_certificate"])
            check_type(argname="argument ca_certificate_refs", value=ca_certificate_refs, expected_type=type_hints["ca_certificate_refs"])
            check_type(argname="argument certificate_hashes", value=certificate_hashes, expected_type=type_hints["certificate_hashes"])
            check_type(argname="argument crl", value=crl, expected_type=type_hints["crl"])
            check_type(argname="argument mode", value=mode, expected_type=type_hints["mode"])
            check_type(argname="argument optional", value=optional, expected_type=type_hints["optional"])
            check_type(argname="argument spki_hashes", value=spki_hashes, expected_type=type_hints["spki_hashes"])
            check_type(argname="argument subject_alt_names", value=subject_alt_names, expected_type=type_hints["subject_alt_names"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allow_expired_certificate is not None:
            self._values["allow_expired_certificate"] = allow_expired_certificate
        if ca_certificate_refs is not None:
            self._values["ca_certificate_refs"] = ca_certificate_refs
        if certificate_hashes is not None:
            self._values["certificate_hashes"] = certificate_hashes
        if crl is not None:
            self._values["crl"] = crl
        if mode is not None:
            self._values["mode"] = mode
        if optional is not None:
            self._values["optional"] = optional
        if spki_hashes is not None:
            self._values["spki_hashes"] = spki_hashes
        if subject_alt_names is not None:
            self._values["subject_alt_names"] = subject_alt_names

    @builtins.property
    def allow_expired_certificate(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidation#allowExpiredCertificate
        '''
        result = self._values.get("allow_expired_certificate")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def ca_certificate_refs(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs"]]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidation#caCertificateRefs
        '''
        result = self._values.get("ca_certificate_refs")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs"]], result)

    @builtins.property
    def certificate_hashes(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidation#certificateHashes
        '''
        result = self._values.get("certificate_hashes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def crl(self) -> typing.Optional["ClientTrafficPolicySpecTlsClientValidationCrl"]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidation#crl
        '''
        result = self._values.get("crl")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsClientValidationCrl"], result)

    @builtins.property
    def mode(self) -> typing.Optional["ClientTrafficPolicySpecTlsClientValidationMode"]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidation#mode
        '''
        result = self._values.get("mode")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsClientValidationMode"], result)

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidation#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def spki_hashes(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidation#spkiHashes
        '''
        result = self._values.get("spki_hashes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def subject_alt_names(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNames"]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidation#subjectAltNames
        '''
        result = self._values.get("subject_alt_names")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNames"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsClientValidation(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "group": "group",
        "kind": "kind",
        "namespace": "namespace",
    },
)
class ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs:
    def __init__(
        self,
        *,
        name: builtins.str,
        group: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param group: 
        :param kind: 
        :param namespace: 

        :schema: ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9afc7d385071fcb14f11952d8b25054ca7da022ef083d1e4c3e8a5d937794132)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if group is not None:
            self._values["group"] = group
        if kind is not None:
            self._values["kind"] = kind
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationCrl",
    jsii_struct_bases=[],
    name_mapping={
        "refs": "refs",
        "only_verify_leaf_certificate": "onlyVerifyLeafCertificate",
    },
)
class ClientTrafficPolicySpecTlsClientValidationCrl:
    def __init__(
        self,
        *,
        refs: typing.Sequence[typing.Union["ClientTrafficPolicySpecTlsClientValidationCrlRefs", typing.Dict[builtins.str, typing.Any]]],
        only_verify_leaf_certificate: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param refs: 
        :param only_verify_leaf_certificate: 

        :schema: ClientTrafficPolicySpecTlsClientValidationCrl
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a8cbcf14c2b8bd3c4ec2b3af64628597bcc010a0ea2e4d6a137e2bc71ccf9fae)
            check_type(argname="argument refs", value=refs, expected_type=type_hints["refs"])
            check_type(argname="argument only_verify_leaf_certificate", value=only_verify_leaf_certificate, expected_type=type_hints["only_verify_leaf_certificate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "refs": refs,
        }
        if only_verify_leaf_certificate is not None:
            self._values["only_verify_leaf_certificate"] = only_verify_leaf_certificate

    @builtins.property
    def refs(self) -> typing.List["ClientTrafficPolicySpecTlsClientValidationCrlRefs"]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationCrl#refs
        '''
        result = self._values.get("refs")
        assert result is not None, "Required property 'refs' is missing"
        return typing.cast(typing.List["ClientTrafficPolicySpecTlsClientValidationCrlRefs"], result)

    @builtins.property
    def only_verify_leaf_certificate(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationCrl#onlyVerifyLeafCertificate
        '''
        result = self._values.get("only_verify_leaf_certificate")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsClientValidationCrl(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationCrlRefs",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "group": "group",
        "kind": "kind",
        "namespace": "namespace",
    },
)
class ClientTrafficPolicySpecTlsClientValidationCrlRefs:
    def __init__(
        self,
        *,
        name: builtins.str,
        group: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param group: 
        :param kind: 
        :param namespace: 

        :schema: ClientTrafficPolicySpecTlsClientValidationCrlRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ac209c2716556ea1930148ab577166f2b66af3c92511147407e502e11399f21f)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if group is not None:
            self._values["group"] = group
        if kind is not None:
            self._values["kind"] = kind
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationCrlRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationCrlRefs#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationCrlRefs#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationCrlRefs#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsClientValidationCrlRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationMode"
)
class ClientTrafficPolicySpecTlsClientValidationMode(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecTlsClientValidationMode
    '''

    REQUEST = "REQUEST"
    '''Request.'''
    REQUIRE_ANY = "REQUIRE_ANY"
    '''RequireAny.'''
    VERIFY_IF_GIVEN = "VERIFY_IF_GIVEN"
    '''VerifyIfGiven.'''
    REQUIRE_AND_VERIFY = "REQUIRE_AND_VERIFY"
    '''RequireAndVerify.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationSubjectAltNames",
    jsii_struct_bases=[],
    name_mapping={
        "dns_names": "dnsNames",
        "email_addresses": "emailAddresses",
        "ip_addresses": "ipAddresses",
        "other_names": "otherNames",
        "uris": "uris",
    },
)
class ClientTrafficPolicySpecTlsClientValidationSubjectAltNames:
    def __init__(
        self,
        *,
        dns_names: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNames", typing.Dict[builtins.str, typing.Any]]]] = None,
        email_addresses: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddresses", typing.Dict[builtins.str, typing.Any]]]] = None,
        ip_addresses: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddresses", typing.Dict[builtins.str, typing.Any]]]] = None,
        other_names: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames", typing.Dict[builtins.str, typing.Any]]]] = None,
        uris: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUris", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param dns_names: 
        :param email_addresses: 
        :param ip_addresses: 
        :param other_names: 
        :param uris: 

        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNames
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fd36247d88bc7d2996fcadc4cce84604f8ab0529ad86e3f28aab98d4e81ae4ae)
            check_type(argname="argument dns_names", value=dns_names, expected_type=type_hints["dns_names"])
            check_type(argname="argument email_addresses", value=email_addresses, expected_type=type_hints["email_addresses"])
            check_type(argname="argument ip_addresses", value=ip_addresses, expected_type=type_hints["ip_addresses"])
            check_type(argname="argument other_names", value=other_names, expected_type=type_hints["other_names"])
            check_type(argname="argument uris", value=uris, expected_type=type_hints["uris"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if dns_names is not None:
            self._values["dns_names"] = dns_names
        if email_addresses is not None:
            self._values["email_addresses"] = email_addresses
        if ip_addresses is not None:
            self._values["ip_addresses"] = ip_addresses
        if other_names is not None:
            self._values["other_names"] = other_names
        if uris is not None:
            self._values["uris"] = uris

    @builtins.property
    def dns_names(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNames"]]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNames#dnsNames
        '''
        result = self._values.get("dns_names")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNames"]], result)

    @builtins.property
    def email_addresses(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddresses"]]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNames#emailAddresses
        '''
        result = self._values.get("email_addresses")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddresses"]], result)

    @builtins.property
    def ip_addresses(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddresses"]]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNames#ipAddresses
        '''
        result = self._values.get("ip_addresses")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddresses"]], result)

    @builtins.property
    def other_names(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames"]]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNames#otherNames
        '''
        result = self._values.get("other_names")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames"]], result)

    @builtins.property
    def uris(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUris"]]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNames#uris
        '''
        result = self._values.get("uris")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUris"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsClientValidationSubjectAltNames(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNames",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "type": "type"},
)
class ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNames:
    def __init__(
        self,
        *,
        value: builtins.str,
        type: typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNamesType"] = None,
    ) -> None:
        '''
        :param value: 
        :param type: 

        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNames
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a1906138be660872a057bb26062e2066b229cbe8bc58dcdcb22e01920ac7ccb0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNames#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNamesType"]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNames#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNamesType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNames(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNamesType"
)
class ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNamesType(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNamesType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    PREFIX = "PREFIX"
    '''Prefix.'''
    SUFFIX = "SUFFIX"
    '''Suffix.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddresses",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "type": "type"},
)
class ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddresses:
    def __init__(
        self,
        *,
        value: builtins.str,
        type: typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddressesType"] = None,
    ) -> None:
        '''
        :param value: 
        :param type: 

        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddresses
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__029fd8c9be141282d97e651525cbb1ce95e1aeee97fdfe0d7058d9da6b5153c1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddresses#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddressesType"]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddresses#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddressesType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddresses(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddressesType"
)
class ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddressesType(
    enum.Enum,
):
    '''
    :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddressesType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    PREFIX = "PREFIX"
    '''Prefix.'''
    SUFFIX = "SUFFIX"
    '''Suffix.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddresses",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "type": "type"},
)
class ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddresses:
    def __init__(
        self,
        *,
        value: builtins.str,
        type: typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddressesType"] = None,
    ) -> None:
        '''
        :param value: 
        :param type: 

        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddresses
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__411400f5bb8959e675d26ee53bb6840e2e6e9fe9fc4ee4684c4ae3e08fed1a37)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddresses#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddressesType"]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddresses#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddressesType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddresses(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddressesType"
)
class ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddressesType(
    enum.Enum,
):
    '''
    :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddressesType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    PREFIX = "PREFIX"
    '''Prefix.'''
    SUFFIX = "SUFFIX"
    '''Suffix.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames",
    jsii_struct_bases=[],
    name_mapping={"oid": "oid", "value": "value", "type": "type"},
)
class ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames:
    def __init__(
        self,
        *,
        oid: builtins.str,
        value: builtins.str,
        type: typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNamesType"] = None,
    ) -> None:
        '''
        :param oid: 
        :param value: 
        :param type: 

        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3a949ce93a30844b5c5ffc01b74d92641c5fd94b53061f3f9913fec9155aaeb1)
            check_type(argname="argument oid", value=oid, expected_type=type_hints["oid"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "oid": oid,
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def oid(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames#oid
        '''
        result = self._values.get("oid")
        assert result is not None, "Required property 'oid' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNamesType"]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNamesType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNamesType"
)
class ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNamesType(
    enum.Enum,
):
    '''
    :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNamesType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    PREFIX = "PREFIX"
    '''Prefix.'''
    SUFFIX = "SUFFIX"
    '''Suffix.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUris",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "type": "type"},
)
class ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUris:
    def __init__(
        self,
        *,
        value: builtins.str,
        type: typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUrisType"] = None,
    ) -> None:
        '''
        :param value: 
        :param type: 

        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUris
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a297f89357987669ac1c76ad21cc2fd10bd48a7fb6b10fccbe84391e286c2f7f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUris#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUrisType"]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUris#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUrisType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUris(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUrisType"
)
class ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUrisType(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUrisType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    PREFIX = "PREFIX"
    '''Prefix.'''
    SUFFIX = "SUFFIX"
    '''Suffix.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''


@jsii.enum(jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTlsFingerprints")
class ClientTrafficPolicySpecTlsFingerprints(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecTlsFingerprints
    '''

    JA3 = "JA3"
    '''JA3.'''
    JA4 = "JA4"
    '''JA4.'''


@jsii.enum(jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTlsMaxVersion")
class ClientTrafficPolicySpecTlsMaxVersion(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecTlsMaxVersion
    '''

    AUTO = "AUTO"
    '''Auto.'''
    VALUE_1_0 = "VALUE_1_0"
    '''1.0.'''
    VALUE_1_1 = "VALUE_1_1"
    '''1.1.'''
    VALUE_1_2 = "VALUE_1_2"
    '''1.2.'''
    VALUE_1_3 = "VALUE_1_3"
    '''1.3.'''


@jsii.enum(jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTlsMinVersion")
class ClientTrafficPolicySpecTlsMinVersion(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecTlsMinVersion
    '''

    AUTO = "AUTO"
    '''Auto.'''
    VALUE_1_0 = "VALUE_1_0"
    '''1.0.'''
    VALUE_1_1 = "VALUE_1_1"
    '''1.1.'''
    VALUE_1_2 = "VALUE_1_2"
    '''1.2.'''
    VALUE_1_3 = "VALUE_1_3"
    '''1.3.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTlsSession",
    jsii_struct_bases=[],
    name_mapping={"resumption": "resumption"},
)
class ClientTrafficPolicySpecTlsSession:
    def __init__(
        self,
        *,
        resumption: typing.Optional[typing.Union["ClientTrafficPolicySpecTlsSessionResumption", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param resumption: 

        :schema: ClientTrafficPolicySpecTlsSession
        '''
        if isinstance(resumption, dict):
            resumption = ClientTrafficPolicySpecTlsSessionResumption(**resumption)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cd149ffd94eabfb21d98876fc81c97b846e3a67ff6e4cb6615dcf4ea45c9a119)
            check_type(argname="argument resumption", value=resumption, expected_type=type_hints["resumption"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if resumption is not None:
            self._values["resumption"] = resumption

    @builtins.property
    def resumption(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecTlsSessionResumption"]:
        '''
        :schema: ClientTrafficPolicySpecTlsSession#resumption
        '''
        result = self._values.get("resumption")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsSessionResumption"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsSession(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.ClientTrafficPolicySpecTlsSessionResumption",
    jsii_struct_bases=[],
    name_mapping={"stateful": "stateful", "stateless": "stateless"},
)
class ClientTrafficPolicySpecTlsSessionResumption:
    def __init__(
        self,
        *,
        stateful: typing.Any = None,
        stateless: typing.Any = None,
    ) -> None:
        '''
        :param stateful: 
        :param stateless: 

        :schema: ClientTrafficPolicySpecTlsSessionResumption
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ff769f1e61f56df6fe4e4955c9eec1eada517e6c6b79ececbd6ea74e9b2805d7)
            check_type(argname="argument stateful", value=stateful, expected_type=type_hints["stateful"])
            check_type(argname="argument stateless", value=stateless, expected_type=type_hints["stateless"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if stateful is not None:
            self._values["stateful"] = stateful
        if stateless is not None:
            self._values["stateless"] = stateless

    @builtins.property
    def stateful(self) -> typing.Any:
        '''
        :schema: ClientTrafficPolicySpecTlsSessionResumption#stateful
        '''
        result = self._values.get("stateful")
        return typing.cast(typing.Any, result)

    @builtins.property
    def stateless(self) -> typing.Any:
        '''
        :schema: ClientTrafficPolicySpecTlsSessionResumption#stateless
        '''
        result = self._values.get("stateless")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsSessionResumption(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class SecurityPolicy(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxygateway.SecurityPolicy",
):
    '''
    :schema: SecurityPolicy
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["SecurityPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "SecurityPolicy" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5f72aa91e843ccb7af42c09f1562c4af3c4767d49f2598f6491d1bf159dffacf)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = SecurityPolicyProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["SecurityPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "SecurityPolicy".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = SecurityPolicyProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "SecurityPolicy".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicyProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class SecurityPolicyProps:
    def __init__(
        self,
        *,
        spec: typing.Union["SecurityPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: SecurityPolicy
        '''
        if isinstance(spec, dict):
            spec = SecurityPolicySpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4283a0c7430dd235779a5824aa466062fc3bf0240cdd82a6d85bce9df80432e5)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "SecurityPolicySpec":
        '''
        :schema: SecurityPolicy#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("SecurityPolicySpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: SecurityPolicy#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicyProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpec",
    jsii_struct_bases=[],
    name_mapping={
        "api_key_auth": "apiKeyAuth",
        "authorization": "authorization",
        "basic_auth": "basicAuth",
        "cors": "cors",
        "csrf": "csrf",
        "ext_auth": "extAuth",
        "jwt": "jwt",
        "merge_type": "mergeType",
        "oidc": "oidc",
        "target_ref": "targetRef",
        "target_refs": "targetRefs",
        "target_selectors": "targetSelectors",
    },
)
class SecurityPolicySpec:
    def __init__(
        self,
        *,
        api_key_auth: typing.Optional[typing.Union["SecurityPolicySpecApiKeyAuth", typing.Dict[builtins.str, typing.Any]]] = None,
        authorization: typing.Optional[typing.Union["SecurityPolicySpecAuthorization", typing.Dict[builtins.str, typing.Any]]] = None,
        basic_auth: typing.Optional[typing.Union["SecurityPolicySpecBasicAuth", typing.Dict[builtins.str, typing.Any]]] = None,
        cors: typing.Optional[typing.Union["SecurityPolicySpecCors", typing.Dict[builtins.str, typing.Any]]] = None,
        csrf: typing.Optional[typing.Union["SecurityPolicySpecCsrf", typing.Dict[builtins.str, typing.Any]]] = None,
        ext_auth: typing.Any = None,
        jwt: typing.Any = None,
        merge_type: typing.Optional[builtins.str] = None,
        oidc: typing.Any = None,
        target_ref: typing.Optional[typing.Union["SecurityPolicySpecTargetRef", typing.Dict[builtins.str, typing.Any]]] = None,
        target_refs: typing.Optional[typing.Sequence[typing.Union["SecurityPolicySpecTargetRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
        target_selectors: typing.Optional[typing.Sequence[typing.Union["SecurityPolicySpecTargetSelectors", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param api_key_auth: 
        :param authorization: 
        :param basic_auth: 
        :param cors: 
        :param csrf: 
        :param ext_auth: 
        :param jwt: 
        :param merge_type: 
        :param oidc: 
        :param target_ref: 
        :param target_refs: 
        :param target_selectors: 

        :schema: SecurityPolicySpec
        '''
        if isinstance(api_key_auth, dict):
            api_key_auth = SecurityPolicySpecApiKeyAuth(**api_key_auth)
        if isinstance(authorization, dict):
            authorization = SecurityPolicySpecAuthorization(**authorization)
        if isinstance(basic_auth, dict):
            basic_auth = SecurityPolicySpecBasicAuth(**basic_auth)
        if isinstance(cors, dict):
            cors = SecurityPolicySpecCors(**cors)
        if isinstance(csrf, dict):
            csrf = SecurityPolicySpecCsrf(**csrf)
        if isinstance(target_ref, dict):
            target_ref = SecurityPolicySpecTargetRef(**target_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__42073503e4df6ff7ca66efd16b0b6c0364efe6a66fd02733e484d77f057eae51)
            check_type(argname="argument api_key_auth", value=api_key_auth, expected_type=type_hints["api_key_auth"])
            check_type(argname="argument authorization", value=authorization, expected_type=type_hints["authorization"])
            check_type(argname="argument basic_auth", value=basic_auth, expected_type=type_hints["basic_auth"])
            check_type(argname="argument cors", value=cors, expected_type=type_hints["cors"])
            check_type(argname="argument csrf", value=csrf, expected_type=type_hints["csrf"])
            check_type(argname="argument ext_auth", value=ext_auth, expected_type=type_hints["ext_auth"])
            check_type(argname="argument jwt", value=jwt, expected_type=type_hints["jwt"])
            check_type(argname="argument merge_type", value=merge_type, expected_type=type_hints["merge_type"])
            check_type(argname="argument oidc", value=oidc, expected_type=type_hints["oidc"])
            check_type(argname="argument target_ref", value=target_ref, expected_type=type_hints["target_ref"])
            check_type(argname="argument target_refs", value=target_refs, expected_type=type_hints["target_refs"])
            check_type(argname="argument target_selectors", value=target_selectors, expected_type=type_hints["target_selectors"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if api_key_auth is not None:
            self._values["api_key_auth"] = api_key_auth
        if authorization is not None:
            self._values["authorization"] = authorization
        if basic_auth is not None:
            self._values["basic_auth"] = basic_auth
        if cors is not None:
            self._values["cors"] = cors
        if csrf is not None:
            self._values["csrf"] = csrf
        if ext_auth is not None:
            self._values["ext_auth"] = ext_auth
        if jwt is not None:
            self._values["jwt"] = jwt
        if merge_type is not None:
            self._values["merge_type"] = merge_type
        if oidc is not None:
            self._values["oidc"] = oidc
        if target_ref is not None:
            self._values["target_ref"] = target_ref
        if target_refs is not None:
            self._values["target_refs"] = target_refs
        if target_selectors is not None:
            self._values["target_selectors"] = target_selectors

    @builtins.property
    def api_key_auth(self) -> typing.Optional["SecurityPolicySpecApiKeyAuth"]:
        '''
        :schema: SecurityPolicySpec#apiKeyAuth
        '''
        result = self._values.get("api_key_auth")
        return typing.cast(typing.Optional["SecurityPolicySpecApiKeyAuth"], result)

    @builtins.property
    def authorization(self) -> typing.Optional["SecurityPolicySpecAuthorization"]:
        '''
        :schema: SecurityPolicySpec#authorization
        '''
        result = self._values.get("authorization")
        return typing.cast(typing.Optional["SecurityPolicySpecAuthorization"], result)

    @builtins.property
    def basic_auth(self) -> typing.Optional["SecurityPolicySpecBasicAuth"]:
        '''
        :schema: SecurityPolicySpec#basicAuth
        '''
        result = self._values.get("basic_auth")
        return typing.cast(typing.Optional["SecurityPolicySpecBasicAuth"], result)

    @builtins.property
    def cors(self) -> typing.Optional["SecurityPolicySpecCors"]:
        '''
        :schema: SecurityPolicySpec#cors
        '''
        result = self._values.get("cors")
        return typing.cast(typing.Optional["SecurityPolicySpecCors"], result)

    @builtins.property
    def csrf(self) -> typing.Optional["SecurityPolicySpecCsrf"]:
        '''
        :schema: SecurityPolicySpec#csrf
        '''
        result = self._values.get("csrf")
        return typing.cast(typing.Optional["SecurityPolicySpecCsrf"], result)

    @builtins.property
    def ext_auth(self) -> typing.Any:
        '''
        :schema: SecurityPolicySpec#extAuth
        '''
        result = self._values.get("ext_auth")
        return typing.cast(typing.Any, result)

    @builtins.property
    def jwt(self) -> typing.Any:
        '''
        :schema: SecurityPolicySpec#jwt
        '''
        result = self._values.get("jwt")
        return typing.cast(typing.Any, result)

    @builtins.property
    def merge_type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpec#mergeType
        '''
        result = self._values.get("merge_type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def oidc(self) -> typing.Any:
        '''
        :schema: SecurityPolicySpec#oidc
        '''
        result = self._values.get("oidc")
        return typing.cast(typing.Any, result)

    @builtins.property
    def target_ref(self) -> typing.Optional["SecurityPolicySpecTargetRef"]:
        '''
        :schema: SecurityPolicySpec#targetRef
        '''
        result = self._values.get("target_ref")
        return typing.cast(typing.Optional["SecurityPolicySpecTargetRef"], result)

    @builtins.property
    def target_refs(
        self,
    ) -> typing.Optional[typing.List["SecurityPolicySpecTargetRefs"]]:
        '''
        :schema: SecurityPolicySpec#targetRefs
        '''
        result = self._values.get("target_refs")
        return typing.cast(typing.Optional[typing.List["SecurityPolicySpecTargetRefs"]], result)

    @builtins.property
    def target_selectors(
        self,
    ) -> typing.Optional[typing.List["SecurityPolicySpecTargetSelectors"]]:
        '''
        :schema: SecurityPolicySpec#targetSelectors
        '''
        result = self._values.get("target_selectors")
        return typing.cast(typing.Optional[typing.List["SecurityPolicySpecTargetSelectors"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecApiKeyAuth",
    jsii_struct_bases=[],
    name_mapping={
        "credential_refs": "credentialRefs",
        "extract_from": "extractFrom",
        "forward_client_id_header": "forwardClientIdHeader",
        "sanitize": "sanitize",
    },
)
class SecurityPolicySpecApiKeyAuth:
    def __init__(
        self,
        *,
        credential_refs: typing.Sequence[typing.Union["SecurityPolicySpecApiKeyAuthCredentialRefs", typing.Dict[builtins.str, typing.Any]]],
        extract_from: typing.Sequence[typing.Union["SecurityPolicySpecApiKeyAuthExtractFrom", typing.Dict[builtins.str, typing.Any]]],
        forward_client_id_header: typing.Optional[builtins.str] = None,
        sanitize: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param credential_refs: 
        :param extract_from: 
        :param forward_client_id_header: 
        :param sanitize: 

        :schema: SecurityPolicySpecApiKeyAuth
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__12ba8683e0052c367ce342ffa74fcd288dd8f3985f59b002e5130d05484160fc)
            check_type(argname="argument credential_refs", value=credential_refs, expected_type=type_hints["credential_refs"])
            check_type(argname="argument extract_from", value=extract_from, expected_type=type_hints["extract_from"])
            check_type(argname="argument forward_client_id_header", value=forward_client_id_header, expected_type=type_hints["forward_client_id_header"])
            check_type(argname="argument sanitize", value=sanitize, expected_type=type_hints["sanitize"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "credential_refs": credential_refs,
            "extract_from": extract_from,
        }
        if forward_client_id_header is not None:
            self._values["forward_client_id_header"] = forward_client_id_header
        if sanitize is not None:
            self._values["sanitize"] = sanitize

    @builtins.property
    def credential_refs(
        self,
    ) -> typing.List["SecurityPolicySpecApiKeyAuthCredentialRefs"]:
        '''
        :schema: SecurityPolicySpecApiKeyAuth#credentialRefs
        '''
        result = self._values.get("credential_refs")
        assert result is not None, "Required property 'credential_refs' is missing"
        return typing.cast(typing.List["SecurityPolicySpecApiKeyAuthCredentialRefs"], result)

    @builtins.property
    def extract_from(self) -> typing.List["SecurityPolicySpecApiKeyAuthExtractFrom"]:
        '''
        :schema: SecurityPolicySpecApiKeyAuth#extractFrom
        '''
        result = self._values.get("extract_from")
        assert result is not None, "Required property 'extract_from' is missing"
        return typing.cast(typing.List["SecurityPolicySpecApiKeyAuthExtractFrom"], result)

    @builtins.property
    def forward_client_id_header(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecApiKeyAuth#forwardClientIDHeader
        '''
        result = self._values.get("forward_client_id_header")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sanitize(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: SecurityPolicySpecApiKeyAuth#sanitize
        '''
        result = self._values.get("sanitize")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecApiKeyAuth(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecApiKeyAuthCredentialRefs",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "group": "group",
        "kind": "kind",
        "namespace": "namespace",
    },
)
class SecurityPolicySpecApiKeyAuthCredentialRefs:
    def __init__(
        self,
        *,
        name: builtins.str,
        group: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param group: 
        :param kind: 
        :param namespace: 

        :schema: SecurityPolicySpecApiKeyAuthCredentialRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cb9ee8186efd336a9ef375280d5506f4db2356eaf57ebf7665bbb7a420cfe71f)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if group is not None:
            self._values["group"] = group
        if kind is not None:
            self._values["kind"] = kind
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecApiKeyAuthCredentialRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecApiKeyAuthCredentialRefs#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecApiKeyAuthCredentialRefs#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecApiKeyAuthCredentialRefs#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecApiKeyAuthCredentialRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecApiKeyAuthExtractFrom",
    jsii_struct_bases=[],
    name_mapping={"cookies": "cookies", "headers": "headers", "params": "params"},
)
class SecurityPolicySpecApiKeyAuthExtractFrom:
    def __init__(
        self,
        *,
        cookies: typing.Optional[typing.Sequence[builtins.str]] = None,
        headers: typing.Optional[typing.Sequence[builtins.str]] = None,
        params: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param cookies: 
        :param headers: 
        :param params: 

        :schema: SecurityPolicySpecApiKeyAuthExtractFrom
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bd8e8dd9190f49d81acb5ee8f4e37c0e11de608555733e2f388280ba525eba6c)
            check_type(argname="argument cookies", value=cookies, expected_type=type_hints["cookies"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument params", value=params, expected_type=type_hints["params"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cookies is not None:
            self._values["cookies"] = cookies
        if headers is not None:
            self._values["headers"] = headers
        if params is not None:
            self._values["params"] = params

    @builtins.property
    def cookies(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: SecurityPolicySpecApiKeyAuthExtractFrom#cookies
        '''
        result = self._values.get("cookies")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def headers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: SecurityPolicySpecApiKeyAuthExtractFrom#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def params(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: SecurityPolicySpecApiKeyAuthExtractFrom#params
        '''
        result = self._values.get("params")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecApiKeyAuthExtractFrom(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecAuthorization",
    jsii_struct_bases=[],
    name_mapping={"default_action": "defaultAction", "rules": "rules"},
)
class SecurityPolicySpecAuthorization:
    def __init__(
        self,
        *,
        default_action: typing.Optional["SecurityPolicySpecAuthorizationDefaultAction"] = None,
        rules: typing.Optional[typing.Sequence[typing.Union["SecurityPolicySpecAuthorizationRules", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param default_action: 
        :param rules: 

        :schema: SecurityPolicySpecAuthorization
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__12df3465eca5780d9e6dd639138b28bf050eef5f1bb4b48f6cde668c5fe4b3b2)
            check_type(argname="argument default_action", value=default_action, expected_type=type_hints["default_action"])
            check_type(argname="argument rules", value=rules, expected_type=type_hints["rules"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if default_action is not None:
            self._values["default_action"] = default_action
        if rules is not None:
            self._values["rules"] = rules

    @builtins.property
    def default_action(
        self,
    ) -> typing.Optional["SecurityPolicySpecAuthorizationDefaultAction"]:
        '''
        :schema: SecurityPolicySpecAuthorization#defaultAction
        '''
        result = self._values.get("default_action")
        return typing.cast(typing.Optional["SecurityPolicySpecAuthorizationDefaultAction"], result)

    @builtins.property
    def rules(
        self,
    ) -> typing.Optional[typing.List["SecurityPolicySpecAuthorizationRules"]]:
        '''
        :schema: SecurityPolicySpecAuthorization#rules
        '''
        result = self._values.get("rules")
        return typing.cast(typing.Optional[typing.List["SecurityPolicySpecAuthorizationRules"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecAuthorization(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecAuthorizationDefaultAction"
)
class SecurityPolicySpecAuthorizationDefaultAction(enum.Enum):
    '''
    :schema: SecurityPolicySpecAuthorizationDefaultAction
    '''

    ALLOW = "ALLOW"
    '''Allow.'''
    DENY = "DENY"
    '''Deny.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecAuthorizationRules",
    jsii_struct_bases=[],
    name_mapping={
        "action": "action",
        "cel": "cel",
        "name": "name",
        "operation": "operation",
        "principal": "principal",
    },
)
class SecurityPolicySpecAuthorizationRules:
    def __init__(
        self,
        *,
        action: "SecurityPolicySpecAuthorizationRulesAction",
        cel: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        operation: typing.Optional[typing.Union["SecurityPolicySpecAuthorizationRulesOperation", typing.Dict[builtins.str, typing.Any]]] = None,
        principal: typing.Optional[typing.Union["SecurityPolicySpecAuthorizationRulesPrincipal", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param action: 
        :param cel: 
        :param name: 
        :param operation: 
        :param principal: 

        :schema: SecurityPolicySpecAuthorizationRules
        '''
        if isinstance(operation, dict):
            operation = SecurityPolicySpecAuthorizationRulesOperation(**operation)
        if isinstance(principal, dict):
            principal = SecurityPolicySpecAuthorizationRulesPrincipal(**principal)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__528d442a8bf26a1b8df482f1e915322a55481b13db6828b6ef5499628a1f916d)
            check_type(argname="argument action", value=action, expected_type=type_hints["action"])
            check_type(argname="argument cel", value=cel, expected_type=type_hints["cel"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument operation", value=operation, expected_type=type_hints["operation"])
            check_type(argname="argument principal", value=principal, expected_type=type_hints["principal"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "action": action,
        }
        if cel is not None:
            self._values["cel"] = cel
        if name is not None:
            self._values["name"] = name
        if operation is not None:
            self._values["operation"] = operation
        if principal is not None:
            self._values["principal"] = principal

    @builtins.property
    def action(self) -> "SecurityPolicySpecAuthorizationRulesAction":
        '''
        :schema: SecurityPolicySpecAuthorizationRules#action
        '''
        result = self._values.get("action")
        assert result is not None, "Required property 'action' is missing"
        return typing.cast("SecurityPolicySpecAuthorizationRulesAction", result)

    @builtins.property
    def cel(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecAuthorizationRules#cel
        '''
        result = self._values.get("cel")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecAuthorizationRules#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def operation(
        self,
    ) -> typing.Optional["SecurityPolicySpecAuthorizationRulesOperation"]:
        '''
        :schema: SecurityPolicySpecAuthorizationRules#operation
        '''
        result = self._values.get("operation")
        return typing.cast(typing.Optional["SecurityPolicySpecAuthorizationRulesOperation"], result)

    @builtins.property
    def principal(
        self,
    ) -> typing.Optional["SecurityPolicySpecAuthorizationRulesPrincipal"]:
        '''
        :schema: SecurityPolicySpecAuthorizationRules#principal
        '''
        result = self._values.get("principal")
        return typing.cast(typing.Optional["SecurityPolicySpecAuthorizationRulesPrincipal"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecAuthorizationRules(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="ioenvoyproxygateway.SecurityPolicySpecAuthorizationRulesAction")
class SecurityPolicySpecAuthorizationRulesAction(enum.Enum):
    '''
    :schema: SecurityPolicySpecAuthorizationRulesAction
    '''

    ALLOW = "ALLOW"
    '''Allow.'''
    DENY = "DENY"
    '''Deny.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecAuthorizationRulesOperation",
    jsii_struct_bases=[],
    name_mapping={"methods": "methods", "path": "path"},
)
class SecurityPolicySpecAuthorizationRulesOperation:
    def __init__(
        self,
        *,
        methods: typing.Optional[typing.Sequence["SecurityPolicySpecAuthorizationRulesOperationMethods"]] = None,
        path: typing.Optional[typing.Union["SecurityPolicySpecAuthorizationRulesOperationPath", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param methods: 
        :param path: 

        :schema: SecurityPolicySpecAuthorizationRulesOperation
        '''
        if isinstance(path, dict):
            path = SecurityPolicySpecAuthorizationRulesOperationPath(**path)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cc981fb5ff945ed5e33deeb7d68a44cb303caed351348e841a718c3f0d3807dc)
            check_type(argname="argument methods", value=methods, expected_type=type_hints["methods"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if methods is not None:
            self._values["methods"] = methods
        if path is not None:
            self._values["path"] = path

    @builtins.property
    def methods(
        self,
    ) -> typing.Optional[typing.List["SecurityPolicySpecAuthorizationRulesOperationMethods"]]:
        '''
        :schema: SecurityPolicySpecAuthorizationRulesOperation#methods
        '''
        result = self._values.get("methods")
        return typing.cast(typing.Optional[typing.List["SecurityPolicySpecAuthorizationRulesOperationMethods"]], result)

    @builtins.property
    def path(
        self,
    ) -> typing.Optional["SecurityPolicySpecAuthorizationRulesOperationPath"]:
        '''
        :schema: SecurityPolicySpecAuthorizationRulesOperation#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional["SecurityPolicySpecAuthorizationRulesOperationPath"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecAuthorizationRulesOperation(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecAuthorizationRulesOperationMethods"
)
class SecurityPolicySpecAuthorizationRulesOperationMethods(enum.Enum):
    '''
    :schema: SecurityPolicySpecAuthorizationRulesOperationMethods
    '''

    GET = "GET"
    '''GET.'''
    HEAD = "HEAD"
    '''HEAD.'''
    POST = "POST"
    '''POST.'''
    PUT = "PUT"
    '''PUT.'''
    DELETE = "DELETE"
    '''DELETE.'''
    CONNECT = "CONNECT"
    '''CONNECT.'''
    OPTIONS = "OPTIONS"
    '''OPTIONS.'''
    TRACE = "TRACE"
    '''TRACE.'''
    PATCH = "PATCH"
    '''PATCH.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecAuthorizationRulesOperationPath",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "invert": "invert", "type": "type"},
)
class SecurityPolicySpecAuthorizationRulesOperationPath:
    def __init__(
        self,
        *,
        value: builtins.str,
        invert: typing.Optional[builtins.bool] = None,
        type: typing.Optional["SecurityPolicySpecAuthorizationRulesOperationPathType"] = None,
    ) -> None:
        '''
        :param value: 
        :param invert: 
        :param type: 

        :schema: SecurityPolicySpecAuthorizationRulesOperationPath
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ef8b0984ea47d2e3a339d4498cadba6a9cd19a5c284a03b91a55c96fa8af4ac9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument invert", value=invert, expected_type=type_hints["invert"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if invert is not None:
            self._values["invert"] = invert
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecAuthorizationRulesOperationPath#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: SecurityPolicySpecAuthorizationRulesOperationPath#invert
        '''
        result = self._values.get("invert")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["SecurityPolicySpecAuthorizationRulesOperationPathType"]:
        '''
        :schema: SecurityPolicySpecAuthorizationRulesOperationPath#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["SecurityPolicySpecAuthorizationRulesOperationPathType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecAuthorizationRulesOperationPath(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecAuthorizationRulesOperationPathType"
)
class SecurityPolicySpecAuthorizationRulesOperationPathType(enum.Enum):
    '''
    :schema: SecurityPolicySpecAuthorizationRulesOperationPathType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    PATH_PREFIX = "PATH_PREFIX"
    '''PathPrefix.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecAuthorizationRulesPrincipal",
    jsii_struct_bases=[],
    name_mapping={
        "client_cid_rs": "clientCidRs",
        "client_ip_geo_locations": "clientIpGeoLocations",
        "headers": "headers",
        "jwt": "jwt",
    },
)
class SecurityPolicySpecAuthorizationRulesPrincipal:
    def __init__(
        self,
        *,
        client_cid_rs: typing.Optional[typing.Sequence[builtins.str]] = None,
        client_ip_geo_locations: typing.Optional[typing.Sequence[typing.Union["SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocations", typing.Dict[builtins.str, typing.Any]]]] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["SecurityPolicySpecAuthorizationRulesPrincipalHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        jwt: typing.Any = None,
    ) -> None:
        '''
        :param client_cid_rs: 
        :param client_ip_geo_locations: 
        :param headers: 
        :param jwt: 

        :schema: SecurityPolicySpecAuthorizationRulesPrincipal
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3b39beeaf1e2fdb8c8a58226936d9732b93516381900434a680552378098bd38)
            check_type(argname="argument client_cid_rs", value=client_cid_rs, expected_type=type_hints["client_cid_rs"])
            check_type(argname="argument client_ip_geo_locations", value=client_ip_geo_locations, expected_type=type_hints["client_ip_geo_locations"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument jwt", value=jwt, expected_type=type_hints["jwt"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_cid_rs is not None:
            self._values["client_cid_rs"] = client_cid_rs
        if client_ip_geo_locations is not None:
            self._values["client_ip_geo_locations"] = client_ip_geo_locations
        if headers is not None:
            self._values["headers"] = headers
        if jwt is not None:
            self._values["jwt"] = jwt

    @builtins.property
    def client_cid_rs(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: SecurityPolicySpecAuthorizationRulesPrincipal#clientCIDRs
        '''
        result = self._values.get("client_cid_rs")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def client_ip_geo_locations(
        self,
    ) -> typing.Optional[typing.List["SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocations"]]:
        '''
        :schema: SecurityPolicySpecAuthorizationRulesPrincipal#clientIPGeoLocations
        '''
        result = self._values.get("client_ip_geo_locations")
        return typing.cast(typing.Optional[typing.List["SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocations"]], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["SecurityPolicySpecAuthorizationRulesPrincipalHeaders"]]:
        '''
        :schema: SecurityPolicySpecAuthorizationRulesPrincipal#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["SecurityPolicySpecAuthorizationRulesPrincipalHeaders"]], result)

    @builtins.property
    def jwt(self) -> typing.Any:
        '''
        :schema: SecurityPolicySpecAuthorizationRulesPrincipal#jwt
        '''
        result = self._values.get("jwt")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecAuthorizationRulesPrincipal(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocations",
    jsii_struct_bases=[],
    name_mapping={
        "anonymous": "anonymous",
        "asn": "asn",
        "city": "city",
        "country": "country",
        "isp": "isp",
        "region": "region",
    },
)
class SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocations:
    def __init__(
        self,
        *,
        anonymous: typing.Optional[typing.Union["SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocationsAnonymous", typing.Dict[builtins.str, typing.Any]]] = None,
        asn: typing.Optional[jsii.Number] = None,
        city: typing.Optional[builtins.str] = None,
        country: typing.Optional[builtins.str] = None,
        isp: typing.Optional[builtins.str] = None,
        region: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param anonymous: 
        :param asn: 
        :param city: 
        :param country: 
        :param isp: 
        :param region: 

        :schema: SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocations
        '''
        if isinstance(anonymous, dict):
            anonymous = SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocationsAnonymous(**anonymous)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4bcf9a87ce9552720cffafa5ea543575f0c0624f3ffd5ba836214497af8cc735)
            check_type(argname="argument anonymous", value=anonymous, expected_type=type_hints["anonymous"])
            check_type(argname="argument asn", value=asn, expected_type=type_hints["asn"])
            check_type(argname="argument city", value=city, expected_type=type_hints["city"])
            check_type(argname="argument country", value=country, expected_type=type_hints["country"])
            check_type(argname="argument isp", value=isp, expected_type=type_hints["isp"])
            check_type(argname="argument region", value=region, expected_type=type_hints["region"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if anonymous is not None:
            self._values["anonymous"] = anonymous
        if asn is not None:
            self._values["asn"] = asn
        if city is not None:
            self._values["city"] = city
        if country is not None:
            self._values["country"] = country
        if isp is not None:
            self._values["isp"] = isp
        if region is not None:
            self._values["region"] = region

    @builtins.property
    def anonymous(
        self,
    ) -> typing.Optional["SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocationsAnonymous"]:
        '''
        :schema: SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocations#anonymous
        '''
        result = self._values.get("anonymous")
        return typing.cast(typing.Optional["SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocationsAnonymous"], result)

    @builtins.property
    def asn(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocations#asn
        '''
        result = self._values.get("asn")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def city(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocations#city
        '''
        result = self._values.get("city")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def country(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocations#country
        '''
        result = self._values.get("country")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def isp(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocations#isp
        '''
        result = self._values.get("isp")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def region(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocations#region
        '''
        result = self._values.get("region")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocations(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocationsAnonymous",
    jsii_struct_bases=[],
    name_mapping={
        "is_anonymous": "isAnonymous",
        "is_hosting": "isHosting",
        "is_proxy": "isProxy",
        "is_tor": "isTor",
        "is_vpn": "isVpn",
    },
)
class SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocationsAnonymous:
    def __init__(
        self,
        *,
        is_anonymous: typing.Optional[builtins.bool] = None,
        is_hosting: typing.Optional[builtins.bool] = None,
        is_proxy: typing.Optional[builtins.bool] = None,
        is_tor: typing.Optional[builtins.bool] = None,
        is_vpn: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param is_anonymous: 
        :param is_hosting: 
        :param is_proxy: 
        :param is_tor: 
        :param is_vpn: 

        :schema: SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocationsAnonymous
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__32f37967b5a04dd7f9d4480ccb9d5133ae4cc27053b27f5fcaab3092f44fc269)
            check_type(argname="argument is_anonymous", value=is_anonymous, expected_type=type_hints["is_anonymous"])
            check_type(argname="argument is_hosting", value=is_hosting, expected_type=type_hints["is_hosting"])
            check_type(argname="argument is_proxy", value=is_proxy, expected_type=type_hints["is_proxy"])
            check_type(argname="argument is_tor", value=is_tor, expected_type=type_hints["is_tor"])
            check_type(argname="argument is_vpn", value=is_vpn, expected_type=type_hints["is_vpn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if is_anonymous is not None:
            self._values["is_anonymous"] = is_anonymous
        if is_hosting is not None:
            self._values["is_hosting"] = is_hosting
        if is_proxy is not None:
            self._values["is_proxy"] = is_proxy
        if is_tor is not None:
            self._values["is_tor"] = is_tor
        if is_vpn is not None:
            self._values["is_vpn"] = is_vpn

    @builtins.property
    def is_anonymous(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocationsAnonymous#isAnonymous
        '''
        result = self._values.get("is_anonymous")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def is_hosting(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocationsAnonymous#isHosting
        '''
        result = self._values.get("is_hosting")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def is_proxy(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocationsAnonymous#isProxy
        '''
        result = self._values.get("is_proxy")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def is_tor(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocationsAnonymous#isTor
        '''
        result = self._values.get("is_tor")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def is_vpn(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocationsAnonymous#isVPN
        '''
        result = self._values.get("is_vpn")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocationsAnonymous(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecAuthorizationRulesPrincipalHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "values": "values"},
)
class SecurityPolicySpecAuthorizationRulesPrincipalHeaders:
    def __init__(
        self,
        *,
        name: builtins.str,
        values: typing.Sequence[builtins.str],
    ) -> None:
        '''
        :param name: 
        :param values: 

        :schema: SecurityPolicySpecAuthorizationRulesPrincipalHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d77f1828c68e74ce952c40f93bb6e2479826278fc5bdd4a38b5e815882c56115)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "values": values,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecAuthorizationRulesPrincipalHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.List[builtins.str]:
        '''
        :schema: SecurityPolicySpecAuthorizationRulesPrincipalHeaders#values
        '''
        result = self._values.get("values")
        assert result is not None, "Required property 'values' is missing"
        return typing.cast(typing.List[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecAuthorizationRulesPrincipalHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecBasicAuth",
    jsii_struct_bases=[],
    name_mapping={
        "users": "users",
        "forward_username_header": "forwardUsernameHeader",
    },
)
class SecurityPolicySpecBasicAuth:
    def __init__(
        self,
        *,
        users: typing.Union["SecurityPolicySpecBasicAuthUsers", typing.Dict[builtins.str, typing.Any]],
        forward_username_header: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param users: 
        :param forward_username_header: 

        :schema: SecurityPolicySpecBasicAuth
        '''
        if isinstance(users, dict):
            users = SecurityPolicySpecBasicAuthUsers(**users)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__531ebcb778e6b31fc5dd863ff36f0eebfecf3dc860045ff428a6a9d3d8f0fd15)
            check_type(argname="argument users", value=users, expected_type=type_hints["users"])
            check_type(argname="argument forward_username_header", value=forward_username_header, expected_type=type_hints["forward_username_header"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "users": users,
        }
        if forward_username_header is not None:
            self._values["forward_username_header"] = forward_username_header

    @builtins.property
    def users(self) -> "SecurityPolicySpecBasicAuthUsers":
        '''
        :schema: SecurityPolicySpecBasicAuth#users
        '''
        result = self._values.get("users")
        assert result is not None, "Required property 'users' is missing"
        return typing.cast("SecurityPolicySpecBasicAuthUsers", result)

    @builtins.property
    def forward_username_header(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecBasicAuth#forwardUsernameHeader
        '''
        result = self._values.get("forward_username_header")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecBasicAuth(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecBasicAuthUsers",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "group": "group",
        "kind": "kind",
        "namespace": "namespace",
    },
)
class SecurityPolicySpecBasicAuthUsers:
    def __init__(
        self,
        *,
        name: builtins.str,
        group: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param group: 
        :param kind: 
        :param namespace: 

        :schema: SecurityPolicySpecBasicAuthUsers
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6d6a47d0453cbc9200fd097cb1437d164ee9ece7098cc65cbc0d1b2107525a83)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if group is not None:
            self._values["group"] = group
        if kind is not None:
            self._values["kind"] = kind
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecBasicAuthUsers#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecBasicAuthUsers#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecBasicAuthUsers#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecBasicAuthUsers#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecBasicAuthUsers(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecCors",
    jsii_struct_bases=[],
    name_mapping={
        "allow_credentials": "allowCredentials",
        "allow_headers": "allowHeaders",
        "allow_methods": "allowMethods",
        "allow_origins": "allowOrigins",
        "expose_headers": "exposeHeaders",
        "max_age": "maxAge",
    },
)
class SecurityPolicySpecCors:
    def __init__(
        self,
        *,
        allow_credentials: typing.Optional[builtins.bool] = None,
        allow_headers: typing.Optional[typing.Sequence[builtins.str]] = None,
        allow_methods: typing.Optional[typing.Sequence[builtins.str]] = None,
        allow_origins: typing.Optional[typing.Sequence[builtins.str]] = None,
        expose_headers: typing.Optional[typing.Sequence[builtins.str]] = None,
        max_age: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param allow_credentials: 
        :param allow_headers: 
        :param allow_methods: 
        :param allow_origins: 
        :param expose_headers: 
        :param max_age: 

        :schema: SecurityPolicySpecCors
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__30606492f2e2941b5f5213a80f478a9a9d651404e7d929e4b06259b698ce2d80)
            check_type(argname="argument allow_credentials", value=allow_credentials, expected_type=type_hints["allow_credentials"])
            check_type(argname="argument allow_headers", value=allow_headers, expected_type=type_hints["allow_headers"])
            check_type(argname="argument allow_methods", value=allow_methods, expected_type=type_hints["allow_methods"])
            check_type(argname="argument allow_origins", value=allow_origins, expected_type=type_hints["allow_origins"])
            check_type(argname="argument expose_headers", value=expose_headers, expected_type=type_hints["expose_headers"])
            check_type(argname="argument max_age", value=max_age, expected_type=type_hints["max_age"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allow_credentials is not None:
            self._values["allow_credentials"] = allow_credentials
        if allow_headers is not None:
            self._values["allow_headers"] = allow_headers
        if allow_methods is not None:
            self._values["allow_methods"] = allow_methods
        if allow_origins is not None:
            self._values["allow_origins"] = allow_origins
        if expose_headers is not None:
            self._values["expose_headers"] = expose_headers
        if max_age is not None:
            self._values["max_age"] = max_age

    @builtins.property
    def allow_credentials(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: SecurityPolicySpecCors#allowCredentials
        '''
        result = self._values.get("allow_credentials")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def allow_headers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: SecurityPolicySpecCors#allowHeaders
        '''
        result = self._values.get("allow_headers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def allow_methods(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: SecurityPolicySpecCors#allowMethods
        '''
        result = self._values.get("allow_methods")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def allow_origins(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: SecurityPolicySpecCors#allowOrigins
        '''
        result = self._values.get("allow_origins")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def expose_headers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: SecurityPolicySpecCors#exposeHeaders
        '''
        result = self._values.get("expose_headers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def max_age(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecCors#maxAge
        '''
        result = self._values.get("max_age")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecCors(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecCsrf",
    jsii_struct_bases=[],
    name_mapping={
        "additional_origins": "additionalOrigins",
        "shadow_fraction": "shadowFraction",
    },
)
class SecurityPolicySpecCsrf:
    def __init__(
        self,
        *,
        additional_origins: typing.Optional[typing.Sequence[builtins.str]] = None,
        shadow_fraction: typing.Optional[typing.Union["SecurityPolicySpecCsrfShadowFraction", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param additional_origins: 
        :param shadow_fraction: 

        :schema: SecurityPolicySpecCsrf
        '''
        if isinstance(shadow_fraction, dict):
            shadow_fraction = SecurityPolicySpecCsrfShadowFraction(**shadow_fraction)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__28234372f72fc01c509f4004c9a4629b168537e63b1601dadb99c6be5af99880)
            check_type(argname="argument additional_origins", value=additional_origins, expected_type=type_hints["additional_origins"])
            check_type(argname="argument shadow_fraction", value=shadow_fraction, expected_type=type_hints["shadow_fraction"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if additional_origins is not None:
            self._values["additional_origins"] = additional_origins
        if shadow_fraction is not None:
            self._values["shadow_fraction"] = shadow_fraction

    @builtins.property
    def additional_origins(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: SecurityPolicySpecCsrf#additionalOrigins
        '''
        result = self._values.get("additional_origins")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def shadow_fraction(
        self,
    ) -> typing.Optional["SecurityPolicySpecCsrfShadowFraction"]:
        '''
        :schema: SecurityPolicySpecCsrf#shadowFraction
        '''
        result = self._values.get("shadow_fraction")
        return typing.cast(typing.Optional["SecurityPolicySpecCsrfShadowFraction"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecCsrf(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecCsrfShadowFraction",
    jsii_struct_bases=[],
    name_mapping={"numerator": "numerator", "denominator": "denominator"},
)
class SecurityPolicySpecCsrfShadowFraction:
    def __init__(
        self,
        *,
        numerator: jsii.Number,
        denominator: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param numerator: 
        :param denominator: 

        :schema: SecurityPolicySpecCsrfShadowFraction
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__670ae25159b67fc09b60855f4168802963c4c914757a8d5ae3e75909693929e0)
            check_type(argname="argument numerator", value=numerator, expected_type=type_hints["numerator"])
            check_type(argname="argument denominator", value=denominator, expected_type=type_hints["denominator"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "numerator": numerator,
        }
        if denominator is not None:
            self._values["denominator"] = denominator

    @builtins.property
    def numerator(self) -> jsii.Number:
        '''
        :schema: SecurityPolicySpecCsrfShadowFraction#numerator
        '''
        result = self._values.get("numerator")
        assert result is not None, "Required property 'numerator' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def denominator(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: SecurityPolicySpecCsrfShadowFraction#denominator
        '''
        result = self._values.get("denominator")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecCsrfShadowFraction(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecTargetRef",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "section_name": "sectionName",
    },
)
class SecurityPolicySpecTargetRef:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
        section_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 
        :param section_name: 

        :schema: SecurityPolicySpecTargetRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0be7a19938126b8146abe6687f98affab9d9995522393a9a5bab4327236424ed)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument section_name", value=section_name, expected_type=type_hints["section_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }
        if section_name is not None:
            self._values["section_name"] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecTargetRef#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecTargetRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecTargetRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecTargetRef#sectionName
        '''
        result = self._values.get("section_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecTargetRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecTargetRefs",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "section_name": "sectionName",
    },
)
class SecurityPolicySpecTargetRefs:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
        section_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 
        :param section_name: 

        :schema: SecurityPolicySpecTargetRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__992be523368066ed3d8cef3a07f7e4294342b9f45997e2ffd346ab56ff5a170c)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument section_name", value=section_name, expected_type=type_hints["section_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }
        if section_name is not None:
            self._values["section_name"] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecTargetRefs#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecTargetRefs#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecTargetRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecTargetRefs#sectionName
        '''
        result = self._values.get("section_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecTargetRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecTargetSelectors",
    jsii_struct_bases=[],
    name_mapping={
        "kind": "kind",
        "group": "group",
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
        "namespaces": "namespaces",
    },
)
class SecurityPolicySpecTargetSelectors:
    def __init__(
        self,
        *,
        kind: builtins.str,
        group: typing.Optional[builtins.str] = None,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["SecurityPolicySpecTargetSelectorsMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        namespaces: typing.Optional[typing.Union["SecurityPolicySpecTargetSelectorsNamespaces", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param kind: 
        :param group: 
        :param match_expressions: 
        :param match_labels: 
        :param namespaces: 

        :schema: SecurityPolicySpecTargetSelectors
        '''
        if isinstance(namespaces, dict):
            namespaces = SecurityPolicySpecTargetSelectorsNamespaces(**namespaces)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__28c4504ef25f2d15d6c87fa027fb4928f2057637781dc6f916fcb00f7d3e75c2)
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
            check_type(argname="argument namespaces", value=namespaces, expected_type=type_hints["namespaces"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "kind": kind,
        }
        if group is not None:
            self._values["group"] = group
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels
        if namespaces is not None:
            self._values["namespaces"] = namespaces

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecTargetSelectors#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: SecurityPolicySpecTargetSelectors#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["SecurityPolicySpecTargetSelectorsMatchExpressions"]]:
        '''
        :schema: SecurityPolicySpecTargetSelectors#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["SecurityPolicySpecTargetSelectorsMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: SecurityPolicySpecTargetSelectors#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def namespaces(
        self,
    ) -> typing.Optional["SecurityPolicySpecTargetSelectorsNamespaces"]:
        '''
        :schema: SecurityPolicySpecTargetSelectors#namespaces
        '''
        result = self._values.get("namespaces")
        return typing.cast(typing.Optional["SecurityPolicySpecTargetSelectorsNamespaces"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecTargetSelectors(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecTargetSelectorsMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class SecurityPolicySpecTargetSelectorsMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: SecurityPolicySpecTargetSelectorsMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__42b5382f89925f9d3e90b755526f6881cba274e0a923f75edf8671d49d35262a)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecTargetSelectorsMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecTargetSelectorsMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: SecurityPolicySpecTargetSelectorsMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecTargetSelectorsMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecTargetSelectorsNamespaces",
    jsii_struct_bases=[],
    name_mapping={"from_": "from", "selector": "selector"},
)
class SecurityPolicySpecTargetSelectorsNamespaces:
    def __init__(
        self,
        *,
        from_: "SecurityPolicySpecTargetSelectorsNamespacesFrom",
        selector: typing.Optional[typing.Union["SecurityPolicySpecTargetSelectorsNamespacesSelector", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param from_: 
        :param selector: 

        :schema: SecurityPolicySpecTargetSelectorsNamespaces
        '''
        if isinstance(selector, dict):
            selector = SecurityPolicySpecTargetSelectorsNamespacesSelector(**selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cdcca91f2f37473f9b8ecb5bd3b98857a3b5a29dd37113779c1f2ca255516068)
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "from_": from_,
        }
        if selector is not None:
            self._values["selector"] = selector

    @builtins.property
    def from_(self) -> "SecurityPolicySpecTargetSelectorsNamespacesFrom":
        '''
        :schema: SecurityPolicySpecTargetSelectorsNamespaces#from
        '''
        result = self._values.get("from_")
        assert result is not None, "Required property 'from_' is missing"
        return typing.cast("SecurityPolicySpecTargetSelectorsNamespacesFrom", result)

    @builtins.property
    def selector(
        self,
    ) -> typing.Optional["SecurityPolicySpecTargetSelectorsNamespacesSelector"]:
        '''
        :schema: SecurityPolicySpecTargetSelectorsNamespaces#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional["SecurityPolicySpecTargetSelectorsNamespacesSelector"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecTargetSelectorsNamespaces(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecTargetSelectorsNamespacesFrom"
)
class SecurityPolicySpecTargetSelectorsNamespacesFrom(enum.Enum):
    '''
    :schema: SecurityPolicySpecTargetSelectorsNamespacesFrom
    '''

    SAME = "SAME"
    '''Same.'''
    ALL = "ALL"
    '''All.'''
    SELECTOR = "SELECTOR"
    '''Selector.'''


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecTargetSelectorsNamespacesSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class SecurityPolicySpecTargetSelectorsNamespacesSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: SecurityPolicySpecTargetSelectorsNamespacesSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ed998e4c308519d5457e8999bb448f93d6d847856906847a3239035748c39808)
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions"]]:
        '''
        :schema: SecurityPolicySpecTargetSelectorsNamespacesSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: SecurityPolicySpecTargetSelectorsNamespacesSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecTargetSelectorsNamespacesSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxygateway.SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__236ece8e3b8949e44882adbfd842183504af2b225de9133826b043a850fe598e)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "BackendTrafficPolicy",
    "BackendTrafficPolicyProps",
    "BackendTrafficPolicySpec",
    "BackendTrafficPolicySpecAdmissionControl",
    "BackendTrafficPolicySpecAdmissionControlSuccessCriteria",
    "BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc",
    "BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpcStatusCodes",
    "BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp",
    "BackendTrafficPolicySpecBandwidthLimit",
    "BackendTrafficPolicySpecBandwidthLimitRequest",
    "BackendTrafficPolicySpecBandwidthLimitRequestLimit",
    "BackendTrafficPolicySpecBandwidthLimitRequestLimitUnit",
    "BackendTrafficPolicySpecBandwidthLimitRequestLimitValue",
    "BackendTrafficPolicySpecBandwidthLimitResponse",
    "BackendTrafficPolicySpecBandwidthLimitResponseLimit",
    "BackendTrafficPolicySpecBandwidthLimitResponseLimitUnit",
    "BackendTrafficPolicySpecBandwidthLimitResponseLimitValue",
    "BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers",
    "BackendTrafficPolicySpecCompression",
    "BackendTrafficPolicySpecCompressionMinContentLength",
    "BackendTrafficPolicySpecCompressionType",
    "BackendTrafficPolicySpecCompressor",
    "BackendTrafficPolicySpecCompressorMinContentLength",
    "BackendTrafficPolicySpecCompressorType",
    "BackendTrafficPolicySpecConnection",
    "BackendTrafficPolicySpecConnectionBufferLimit",
    "BackendTrafficPolicySpecConnectionPreconnect",
    "BackendTrafficPolicySpecConnectionSocketBufferLimit",
    "BackendTrafficPolicySpecDns",
    "BackendTrafficPolicySpecDnsLookupFamily",
    "BackendTrafficPolicySpecHttp2",
    "BackendTrafficPolicySpecHttp2ConnectionKeepalive",
    "BackendTrafficPolicySpecHttp2InitialConnectionWindowSize",
    "BackendTrafficPolicySpecHttp2InitialStreamWindowSize",
    "BackendTrafficPolicySpecHttpUpgrade",
    "BackendTrafficPolicySpecHttpUpgradeConnect",
    "BackendTrafficPolicySpecLoadBalancer",
    "BackendTrafficPolicySpecLoadBalancerConsistentHash",
    "BackendTrafficPolicySpecLoadBalancerConsistentHashCookie",
    "BackendTrafficPolicySpecLoadBalancerConsistentHashHeader",
    "BackendTrafficPolicySpecLoadBalancerConsistentHashHeaders",
    "BackendTrafficPolicySpecLoadBalancerConsistentHashQueryParams",
    "BackendTrafficPolicySpecLoadBalancerConsistentHashType",
    "BackendTrafficPolicySpecLoadBalancerDynamicModule",
    "BackendTrafficPolicySpecLoadBalancerEndpointOverride",
    "BackendTrafficPolicySpecLoadBalancerEndpointOverrideExtractFrom",
    "BackendTrafficPolicySpecLoadBalancerSlowStart",
    "BackendTrafficPolicySpecLoadBalancerType",
    "BackendTrafficPolicySpecLoadBalancerZoneAware",
    "BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal",
    "BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocalForce",
    "BackendTrafficPolicySpecLoadBalancerZoneAwareWeightedZones",
    "BackendTrafficPolicySpecProxyProtocol",
    "BackendTrafficPolicySpecProxyProtocolVersion",
    "BackendTrafficPolicySpecRateLimit",
    "BackendTrafficPolicySpecRateLimitLocal",
    "BackendTrafficPolicySpecRateLimitLocalRules",
    "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors",
    "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders",
    "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeadersType",
    "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethods",
    "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethodsValue",
    "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath",
    "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPathType",
    "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams",
    "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParamsType",
    "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr",
    "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidrType",
    "BackendTrafficPolicySpecRateLimitLocalRulesCost",
    "BackendTrafficPolicySpecRateLimitLocalRulesCostRequest",
    "BackendTrafficPolicySpecRateLimitLocalRulesCostRequestFrom",
    "BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata",
    "BackendTrafficPolicySpecRateLimitLocalRulesCostResponse",
    "BackendTrafficPolicySpecRateLimitLocalRulesCostResponseFrom",
    "BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata",
    "BackendTrafficPolicySpecRateLimitLocalRulesLimit",
    "BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata",
    "BackendTrafficPolicySpecRateLimitLocalRulesLimitUnit",
    "BackendTrafficPolicySpecRateLimitLocalRulesXRateLimitHeaders",
    "BackendTrafficPolicySpecRateLimitType",
    "BackendTrafficPolicySpecRequestBuffer",
    "BackendTrafficPolicySpecRequestBufferLimit",
    "BackendTrafficPolicySpecRetry",
    "BackendTrafficPolicySpecRetryPerRetry",
    "BackendTrafficPolicySpecRetryPerRetryBackOff",
    "BackendTrafficPolicySpecRetryRetryOn",
    "BackendTrafficPolicySpecRetryRetryOnTriggers",
    "BackendTrafficPolicySpecTargetRef",
    "BackendTrafficPolicySpecTargetRefs",
    "BackendTrafficPolicySpecTargetSelectors",
    "BackendTrafficPolicySpecTargetSelectorsMatchExpressions",
    "BackendTrafficPolicySpecTargetSelectorsNamespaces",
    "BackendTrafficPolicySpecTargetSelectorsNamespacesFrom",
    "BackendTrafficPolicySpecTargetSelectorsNamespacesSelector",
    "BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions",
    "BackendTrafficPolicySpecTcpKeepalive",
    "BackendTrafficPolicySpecTelemetry",
    "BackendTrafficPolicySpecTelemetryMetrics",
    "BackendTrafficPolicySpecTelemetryTracing",
    "BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction",
    "BackendTrafficPolicySpecTelemetryTracingCustomTags",
    "BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment",
    "BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral",
    "BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader",
    "BackendTrafficPolicySpecTelemetryTracingCustomTagsType",
    "BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction",
    "BackendTrafficPolicySpecTelemetryTracingSamplingFraction",
    "BackendTrafficPolicySpecTelemetryTracingSpanName",
    "BackendTrafficPolicySpecTimeout",
    "BackendTrafficPolicySpecTimeoutHttp",
    "BackendTrafficPolicySpecTimeoutTcp",
    "ClientTrafficPolicy",
    "ClientTrafficPolicyProps",
    "ClientTrafficPolicySpec",
    "ClientTrafficPolicySpecClientIpDetection",
    "ClientTrafficPolicySpecClientIpDetectionCustomHeader",
    "ClientTrafficPolicySpecClientIpDetectionXForwardedFor",
    "ClientTrafficPolicySpecConnection",
    "ClientTrafficPolicySpecConnectionBufferLimit",
    "ClientTrafficPolicySpecConnectionConnectionLimit",
    "ClientTrafficPolicySpecConnectionSocketBufferLimit",
    "ClientTrafficPolicySpecGrpc",
    "ClientTrafficPolicySpecHeaders",
    "ClientTrafficPolicySpecHeadersEarlyRequestHeaders",
    "ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd",
    "ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent",
    "ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch",
    "ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatchType",
    "ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet",
    "ClientTrafficPolicySpecHeadersHost",
    "ClientTrafficPolicySpecHeadersLateResponseHeaders",
    "ClientTrafficPolicySpecHeadersLateResponseHeadersAdd",
    "ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent",
    "ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch",
    "ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatchType",
    "ClientTrafficPolicySpecHeadersLateResponseHeadersSet",
    "ClientTrafficPolicySpecHeadersRequestId",
    "ClientTrafficPolicySpecHeadersWithUnderscoresAction",
    "ClientTrafficPolicySpecHeadersXForwardedClientCert",
    "ClientTrafficPolicySpecHeadersXForwardedClientCertCertDetailsToAdd",
    "ClientTrafficPolicySpecHeadersXForwardedClientCertMode",
    "ClientTrafficPolicySpecHttp1",
    "ClientTrafficPolicySpecHttp1Http10",
    "ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes",
    "ClientTrafficPolicySpecHttp1IgnoredUpgradeTypesType",
    "ClientTrafficPolicySpecHttp2",
    "ClientTrafficPolicySpecHttp2ConnectionKeepalive",
    "ClientTrafficPolicySpecHttp2InitialConnectionWindowSize",
    "ClientTrafficPolicySpecHttp2InitialStreamWindowSize",
    "ClientTrafficPolicySpecPath",
    "ClientTrafficPolicySpecPathEscapedSlashesAction",
    "ClientTrafficPolicySpecProxyProtocol",
    "ClientTrafficPolicySpecScheme",
    "ClientTrafficPolicySpecTargetRef",
    "ClientTrafficPolicySpecTargetRefs",
    "ClientTrafficPolicySpecTargetSelectors",
    "ClientTrafficPolicySpecTargetSelectorsMatchExpressions",
    "ClientTrafficPolicySpecTargetSelectorsNamespaces",
    "ClientTrafficPolicySpecTargetSelectorsNamespacesFrom",
    "ClientTrafficPolicySpecTargetSelectorsNamespacesSelector",
    "ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions",
    "ClientTrafficPolicySpecTcpKeepalive",
    "ClientTrafficPolicySpecTimeout",
    "ClientTrafficPolicySpecTimeoutHttp",
    "ClientTrafficPolicySpecTimeoutTcp",
    "ClientTrafficPolicySpecTls",
    "ClientTrafficPolicySpecTlsClientValidation",
    "ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs",
    "ClientTrafficPolicySpecTlsClientValidationCrl",
    "ClientTrafficPolicySpecTlsClientValidationCrlRefs",
    "ClientTrafficPolicySpecTlsClientValidationMode",
    "ClientTrafficPolicySpecTlsClientValidationSubjectAltNames",
    "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNames",
    "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNamesType",
    "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddresses",
    "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddressesType",
    "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddresses",
    "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddressesType",
    "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames",
    "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNamesType",
    "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUris",
    "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUrisType",
    "ClientTrafficPolicySpecTlsFingerprints",
    "ClientTrafficPolicySpecTlsMaxVersion",
    "ClientTrafficPolicySpecTlsMinVersion",
    "ClientTrafficPolicySpecTlsSession",
    "ClientTrafficPolicySpecTlsSessionResumption",
    "SecurityPolicy",
    "SecurityPolicyProps",
    "SecurityPolicySpec",
    "SecurityPolicySpecApiKeyAuth",
    "SecurityPolicySpecApiKeyAuthCredentialRefs",
    "SecurityPolicySpecApiKeyAuthExtractFrom",
    "SecurityPolicySpecAuthorization",
    "SecurityPolicySpecAuthorizationDefaultAction",
    "SecurityPolicySpecAuthorizationRules",
    "SecurityPolicySpecAuthorizationRulesAction",
    "SecurityPolicySpecAuthorizationRulesOperation",
    "SecurityPolicySpecAuthorizationRulesOperationMethods",
    "SecurityPolicySpecAuthorizationRulesOperationPath",
    "SecurityPolicySpecAuthorizationRulesOperationPathType",
    "SecurityPolicySpecAuthorizationRulesPrincipal",
    "SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocations",
    "SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocationsAnonymous",
    "SecurityPolicySpecAuthorizationRulesPrincipalHeaders",
    "SecurityPolicySpecBasicAuth",
    "SecurityPolicySpecBasicAuthUsers",
    "SecurityPolicySpecCors",
    "SecurityPolicySpecCsrf",
    "SecurityPolicySpecCsrfShadowFraction",
    "SecurityPolicySpecTargetRef",
    "SecurityPolicySpecTargetRefs",
    "SecurityPolicySpecTargetSelectors",
    "SecurityPolicySpecTargetSelectorsMatchExpressions",
    "SecurityPolicySpecTargetSelectorsNamespaces",
    "SecurityPolicySpecTargetSelectorsNamespacesFrom",
    "SecurityPolicySpecTargetSelectorsNamespacesSelector",
    "SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions",
]

publication.publish()

def _typecheckingstub__ccb77dad5c287a7c348509b4160b688d7812b1261919a21b95f38ab447eb0ca5(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[BackendTrafficPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__18a72f64ac34e9d41d848081874f31550c1294198ce53ed3034d3ddb323584eb(
    *,
    spec: typing.Union[BackendTrafficPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a58e394c0cc3770f6966fb02db750da3ab52d3fc2019749f17e58603324dcd4b(
    *,
    admission_control: typing.Optional[typing.Union[BackendTrafficPolicySpecAdmissionControl, typing.Dict[builtins.str, typing.Any]]] = None,
    bandwidth_limit: typing.Optional[typing.Union[BackendTrafficPolicySpecBandwidthLimit, typing.Dict[builtins.str, typing.Any]]] = None,
    circuit_breaker: typing.Any = None,
    compression: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecCompression, typing.Dict[builtins.str, typing.Any]]]] = None,
    compressor: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecCompressor, typing.Dict[builtins.str, typing.Any]]]] = None,
    connection: typing.Optional[typing.Union[BackendTrafficPolicySpecConnection, typing.Dict[builtins.str, typing.Any]]] = None,
    dns: typing.Optional[typing.Union[BackendTrafficPolicySpecDns, typing.Dict[builtins.str, typing.Any]]] = None,
    fault_injection: typing.Any = None,
    health_check: typing.Any = None,
    http2: typing.Optional[typing.Union[BackendTrafficPolicySpecHttp2, typing.Dict[builtins.str, typing.Any]]] = None,
    http_upgrade: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecHttpUpgrade, typing.Dict[builtins.str, typing.Any]]]] = None,
    load_balancer: typing.Optional[typing.Union[BackendTrafficPolicySpecLoadBalancer, typing.Dict[builtins.str, typing.Any]]] = None,
    merge_type: typing.Optional[builtins.str] = None,
    proxy_protocol: typing.Optional[typing.Union[BackendTrafficPolicySpecProxyProtocol, typing.Dict[builtins.str, typing.Any]]] = None,
    rate_limit: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimit, typing.Dict[builtins.str, typing.Any]]] = None,
    request_buffer: typing.Optional[typing.Union[BackendTrafficPolicySpecRequestBuffer, typing.Dict[builtins.str, typing.Any]]] = None,
    response_override: typing.Any = None,
    retry: typing.Optional[typing.Union[BackendTrafficPolicySpecRetry, typing.Dict[builtins.str, typing.Any]]] = None,
    routing_type: typing.Optional[builtins.str] = None,
    target_ref: typing.Optional[typing.Union[BackendTrafficPolicySpecTargetRef, typing.Dict[builtins.str, typing.Any]]] = None,
    target_refs: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecTargetRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
    target_selectors: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecTargetSelectors, typing.Dict[builtins.str, typing.Any]]]] = None,
    tcp_keepalive: typing.Optional[typing.Union[BackendTrafficPolicySpecTcpKeepalive, typing.Dict[builtins.str, typing.Any]]] = None,
    telemetry: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetry, typing.Dict[builtins.str, typing.Any]]] = None,
    timeout: typing.Optional[typing.Union[BackendTrafficPolicySpecTimeout, typing.Dict[builtins.str, typing.Any]]] = None,
    use_client_protocol: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__95c3bb7479cbdd60beec3a122c3e41be10a634437a7e4803a85b38f9f3d4a24b(
    *,
    max_rejection_percent: typing.Optional[jsii.Number] = None,
    min_request_rate: typing.Optional[jsii.Number] = None,
    min_success_rate: typing.Optional[jsii.Number] = None,
    rejection_aggression: typing.Optional[jsii.Number] = None,
    sampling_window: typing.Optional[builtins.str] = None,
    success_criteria: typing.Optional[typing.Union[BackendTrafficPolicySpecAdmissionControlSuccessCriteria, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f449a43c971df690907a916abd7d08ce724620dcaaa0809d36d52754298cc84f(
    *,
    grpc: typing.Optional[typing.Union[BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc, typing.Dict[builtins.str, typing.Any]]] = None,
    http: typing.Optional[typing.Union[BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f48269a0fd7e8e3b8fdbf9f79873c266eb82ca543c0ebe3c5b6def5ee47c5614(
    *,
    status_codes: typing.Optional[typing.Sequence[BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpcStatusCodes]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__60996ef0425d8ee1a81d12d6b954c41db3d1e5feebf4b37fbce7b4ab0b258eb7(
    *,
    status_codes: typing.Optional[typing.Sequence[jsii.Number]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d58ffe0eb95f514d32264e1177644634af52a4ae816dd85b1a2a1d3cd65ca4a7(
    *,
    request: typing.Optional[typing.Union[BackendTrafficPolicySpecBandwidthLimitRequest, typing.Dict[builtins.str, typing.Any]]] = None,
    response: typing.Optional[typing.Union[BackendTrafficPolicySpecBandwidthLimitResponse, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c7614fc341023f313a4da111a323343d768cd71fdee5f785aabfd1daaaf557f1(
    *,
    limit: typing.Union[BackendTrafficPolicySpecBandwidthLimitRequestLimit, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__60b58883b21985544df285028e859b4aa1d95874459d310d44e045f0d2b2624d(
    *,
    unit: BackendTrafficPolicySpecBandwidthLimitRequestLimitUnit,
    value: BackendTrafficPolicySpecBandwidthLimitRequestLimitValue,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__50855988a56bc36fe6df010091dd66b53205df9c98940b01846c31a8b2f41d9a(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__76c26aede59e19528b4ae007c847155c9bcdd4d675a76fc984c917ebdb5c9ef2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0e606ae075fbdca053d7f6d783af08c97792ca2f9af152c6c25ec94d291afd11(
    *,
    limit: typing.Union[BackendTrafficPolicySpecBandwidthLimitResponseLimit, typing.Dict[builtins.str, typing.Any]],
    response_trailers: typing.Optional[typing.Union[BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c1a9834fe73f454c83b6eb77ea703d463da67f363e4ce722cdf53f7a30ecfb21(
    *,
    unit: BackendTrafficPolicySpecBandwidthLimitResponseLimitUnit,
    value: BackendTrafficPolicySpecBandwidthLimitResponseLimitValue,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b1963722da6f70c42b01a928bcc630432de025a7428d196a10aa630d7eafe4b3(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a94709b43f01ce59541676f5f1763638d2b102b98c4a75e42c46223a93f2ea8a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2d6e30867344fb7079c0108ba65d3b59d8548d39866b71ca9f16368ad84952aa(
    *,
    prefix: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4f7e753f1194509832fda8aab51a2e458f746f3640ae25cb9d6052b8790987fc(
    *,
    type: BackendTrafficPolicySpecCompressionType,
    brotli: typing.Any = None,
    gzip: typing.Any = None,
    min_content_length: typing.Optional[BackendTrafficPolicySpecCompressionMinContentLength] = None,
    zstd: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3e212f93366fae10e3db6e3b70c85692194d89f0f01002f80c3351e91e5bc517(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__422de403742f8da3e380f088da4ae7d30fb8ed7345a45e38c515524323c66a5e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b0ff30347bc1dcf3d5cb4d0813f97acc1c56b0e032e82d2ffd19ef8d671b1fbd(
    *,
    type: BackendTrafficPolicySpecCompressorType,
    brotli: typing.Any = None,
    gzip: typing.Any = None,
    min_content_length: typing.Optional[BackendTrafficPolicySpecCompressorMinContentLength] = None,
    zstd: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__18ba5b127635ebbaa74d8ee97aa107b3f1eb6b9dcf17a178fbdd9e19108931a5(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cc63c0cca1640c2cd42eacf17b934d8a0d298e2e33f5be3c7cd0a80b592a35f2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7055c05e62590f14922a6eb441ad06a7bdcd7f160c10e3c9fe018ee01641281d(
    *,
    buffer_limit: typing.Optional[BackendTrafficPolicySpecConnectionBufferLimit] = None,
    preconnect: typing.Optional[typing.Union[BackendTrafficPolicySpecConnectionPreconnect, typing.Dict[builtins.str, typing.Any]]] = None,
    socket_buffer_limit: typing.Optional[BackendTrafficPolicySpecConnectionSocketBufferLimit] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9dab59d2a727e158bd8ab98a68210445b998b2ca1beaf8b940d91449eeac0dce(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__87752c35823ef364e01e85331830442d023370a98ae1fba830908d78353c2fdf(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a1bf72754eb4217833b18b44ec1875be9883020db1a90ac544ef3a44bab6bafc(
    *,
    per_endpoint_percent: typing.Optional[jsii.Number] = None,
    predictive_percent: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__225f7da5a91a176cdda5b3d244079bfeb767af8fca1b111fb3a90a96a34d765b(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e4e2c791bbe6790123e77c81cfe9756afa4818361380ae1ce8298e95f605f8cd(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d0e3901bf089717134864e568c2821992fbb722bb0f586ee4ae5eda4ba2da55e(
    *,
    dns_refresh_rate: typing.Optional[builtins.str] = None,
    lookup_family: typing.Optional[BackendTrafficPolicySpecDnsLookupFamily] = None,
    respect_dns_ttl: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__54aae1d2d9735ec9ab1b9545fabc672c5c06530bd22be03e4fff425309fb64d5(
    *,
    connection_keepalive: typing.Optional[typing.Union[BackendTrafficPolicySpecHttp2ConnectionKeepalive, typing.Dict[builtins.str, typing.Any]]] = None,
    initial_connection_window_size: typing.Optional[BackendTrafficPolicySpecHttp2InitialConnectionWindowSize] = None,
    initial_stream_window_size: typing.Optional[BackendTrafficPolicySpecHttp2InitialStreamWindowSize] = None,
    max_concurrent_streams: typing.Optional[jsii.Number] = None,
    on_invalid_message: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__60acbd2e3b6c95a07efe6c83bb53a97aecdac6b037a4893a02116b7900c649f3(
    *,
    idle_interval: typing.Optional[builtins.str] = None,
    interval: typing.Optional[builtins.str] = None,
    interval_jitter: typing.Optional[jsii.Number] = None,
    timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__82c3041624ce6f3095f62b80ea97180963b12c2b31204dfa337e336b736d059e(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0b8ca97a4ebc95505c3418a9d08a3ea748ce8c98ee12bb53bcb4018552279b93(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b054c72884ce05293e1c090e4ad66338ac73d59af9591bcf29598a89dc582a77(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__62a3b56d658495cd45d46840a2ec1dbc8d8ff133aa34287d2a48665e457307fe(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__75bfb9e7ea98c42cf3e911d611585d3cb5ff3de3c88cd571fb79ab63cbd7635a(
    *,
    type: builtins.str,
    connect: typing.Optional[typing.Union[BackendTrafficPolicySpecHttpUpgradeConnect, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9b23cd7809798ad1a70eea22b3c6867f500a45ec02356dcb91a725cc0edd4097(
    *,
    terminate: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__32df35ff3dcde37db281865300f234b6fb3acf83432b8b8114374a8f3e1793ff(
    *,
    type: BackendTrafficPolicySpecLoadBalancerType,
    backend_utilization: typing.Any = None,
    consistent_hash: typing.Optional[typing.Union[BackendTrafficPolicySpecLoadBalancerConsistentHash, typing.Dict[builtins.str, typing.Any]]] = None,
    dynamic_module: typing.Optional[typing.Union[BackendTrafficPolicySpecLoadBalancerDynamicModule, typing.Dict[builtins.str, typing.Any]]] = None,
    endpoint_override: typing.Optional[typing.Union[BackendTrafficPolicySpecLoadBalancerEndpointOverride, typing.Dict[builtins.str, typing.Any]]] = None,
    slow_start: typing.Optional[typing.Union[BackendTrafficPolicySpecLoadBalancerSlowStart, typing.Dict[builtins.str, typing.Any]]] = None,
    zone_aware: typing.Optional[typing.Union[BackendTrafficPolicySpecLoadBalancerZoneAware, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__32e8b3c717cd685e6ebdaa32df998d8843e55ff2e68fe8cf80b12703c03d7e5d(
    *,
    type: BackendTrafficPolicySpecLoadBalancerConsistentHashType,
    cookie: typing.Optional[typing.Union[BackendTrafficPolicySpecLoadBalancerConsistentHashCookie, typing.Dict[builtins.str, typing.Any]]] = None,
    header: typing.Optional[typing.Union[BackendTrafficPolicySpecLoadBalancerConsistentHashHeader, typing.Dict[builtins.str, typing.Any]]] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecLoadBalancerConsistentHashHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    query_params: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecLoadBalancerConsistentHashQueryParams, typing.Dict[builtins.str, typing.Any]]]] = None,
    table_size: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b870ca0a3e05d8341442f4c84f20c01be1859af378c9593768415b51f4ec0879(
    *,
    name: builtins.str,
    attributes: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ttl: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__204e56e1ac2156168b6c08638496c859ae6af3e5cc206f09ded7f564a799e4c0(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__68ed23672df07b7829783271d814f1014d57ab09986efe14194b81db282fb831(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6ded76ae677d6d8b96669955812b309429ca10ffe93cbbe87b47164339ca4bc9(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f832a266752e2569488b815d7018a51163c7acd576644e71b13f94fe921fbd0c(
    *,
    lb_policy_name: builtins.str,
    name: builtins.str,
    config: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e998afa03de3e69fd55a6790240292657edc7b5affc9810d0913923946941198(
    *,
    extract_from: typing.Sequence[typing.Union[BackendTrafficPolicySpecLoadBalancerEndpointOverrideExtractFrom, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__174bb73721be3cd47f11e2e3fcae08b9caaceaa5ba38d2a316cbc3d47b1110a3(
    *,
    header: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1db2951176adc8d1c685766aa2db17211e39feb4c8de60d71025ba93af75dcec(
    *,
    window: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__46d76c052eacb6e759decc173a6d5e1a7f6eba64ab793a978108c8af8cebc3a1(
    *,
    prefer_local: typing.Optional[typing.Union[BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal, typing.Dict[builtins.str, typing.Any]]] = None,
    weighted_zones: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecLoadBalancerZoneAwareWeightedZones, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0a59d8e714f510cc209f9ca7c7c9664b9d81bc56a1471d584b4a04fb4630a4e5(
    *,
    force: typing.Optional[typing.Union[BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocalForce, typing.Dict[builtins.str, typing.Any]]] = None,
    min_endpoints_threshold: typing.Optional[jsii.Number] = None,
    percentage_enabled: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b3e3d6cd35bca451dbcffe26785941e61309f5313f18a6dae514557c95254e9f(
    *,
    min_endpoints_in_zone_threshold: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__18b33014b36331f72363039a0c26d34fd7fa89b414b13021b7358a61ff586cef(
    *,
    weight: jsii.Number,
    zone: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b326797cfb16b2896a6ea1d663f0eae916a141819ce1e739101dcb38929baf8c(
    *,
    version: BackendTrafficPolicySpecProxyProtocolVersion,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e91534ee135b9777657b789214c2ae6c201cab7c0732b9d4ba1552a3be63f191(
    *,
    global_: typing.Any = None,
    local: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitLocal, typing.Dict[builtins.str, typing.Any]]] = None,
    type: typing.Optional[BackendTrafficPolicySpecRateLimitType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4baa84345fe10dc46bda934138c1ed800461ec74c5930742a9ef23af8de0a033(
    *,
    rules: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecRateLimitLocalRules, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fff9591c606f02fd4fdbbd5d5501e5e770acea3457dcfde79c97a0811f74ebcf(
    *,
    limit: typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesLimit, typing.Dict[builtins.str, typing.Any]],
    client_selectors: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors, typing.Dict[builtins.str, typing.Any]]]] = None,
    cost: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesCost, typing.Dict[builtins.str, typing.Any]]] = None,
    shadow_mode: typing.Optional[builtins.bool] = None,
    shared: typing.Optional[builtins.bool] = None,
    x_rate_limit_headers: typing.Optional[BackendTrafficPolicySpecRateLimitLocalRulesXRateLimitHeaders] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9114e0a8ed31f7d9a1758e2465f9dfa03ce6bf490940c28e8ee036bc8024fb9c(
    *,
    headers: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    methods: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethods, typing.Dict[builtins.str, typing.Any]]]] = None,
    path: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath, typing.Dict[builtins.str, typing.Any]]] = None,
    query_params: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams, typing.Dict[builtins.str, typing.Any]]]] = None,
    source_cidr: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c626f1f25ba4de41094de236d679559255b149f73671dd27214b5d18c1ceaf4c(
    *,
    name: builtins.str,
    invert: typing.Optional[builtins.bool] = None,
    type: typing.Optional[BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeadersType] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7a02eeed8e77a158bf019ce21653884e8208c297ef8f0c68b1a9e29db9518544(
    *,
    value: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethodsValue,
    invert: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9c78e152231b241ff1d2a41b5c5cb1eba7143f5f417c414b2c274e04d93c436f(
    *,
    value: builtins.str,
    invert: typing.Optional[builtins.bool] = None,
    type: typing.Optional[BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPathType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4ca8caa919f809184cb3620d24f0794d4fe96706693325a57aabb524091d9f55(
    *,
    name: builtins.str,
    invert: typing.Optional[builtins.bool] = None,
    type: typing.Optional[BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParamsType] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a8088e1b04b986797b2380cc58da951fcb246e2b869e88ede8bd52e480d60e34(
    *,
    value: builtins.str,
    invert: typing.Optional[builtins.bool] = None,
    type: typing.Optional[BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidrType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fed9ba564c69e05725a3cc2d639a5cb59ccbcdf74c01c4581844c6814f0e44c1(
    *,
    request: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesCostRequest, typing.Dict[builtins.str, typing.Any]]] = None,
    response: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesCostResponse, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ff7e3ef73524bf61b0c4fcdab82ec3fb811ee45e7e512a614e4c7b66dd268781(
    *,
    from_: BackendTrafficPolicySpecRateLimitLocalRulesCostRequestFrom,
    metadata: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    number: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f89275025e3f9ebed2f046c89f71fb4c75cebb7c7e6b5edd93cf3038378ad5b2(
    *,
    key: builtins.str,
    namespace: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8d1c3553aabb25b223d3dfefb45cda247d4c37fe7932dee55dbc35fc40312f92(
    *,
    from_: BackendTrafficPolicySpecRateLimitLocalRulesCostResponseFrom,
    metadata: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    number: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4c74762b2ddf635fba8864eadb7746887e236fd87a4c2ce5181051cfbe8bca1d(
    *,
    key: builtins.str,
    namespace: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7cffbcfaa05e999472a598074fac0d913a81fc5592c5505e1b0d697124ed1268(
    *,
    requests: jsii.Number,
    unit: BackendTrafficPolicySpecRateLimitLocalRulesLimitUnit,
    from_metadata: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__28fb709870b52fd88bc2841cfac0b586a937ad143c37dc7214aa727ecb7a3596(
    *,
    key: builtins.str,
    namespace: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1c4fa5606fd670c958551b02d83faf0b66bb12dc5068b6a5965275eaf4ab84b7(
    *,
    limit: typing.Optional[BackendTrafficPolicySpecRequestBufferLimit] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5111fcdfb6b36ef734ca81b9e618eaa75b5d594f64ddbd7d9fff718f83613720(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7dacaad2a6cad930f933dbabca1be420c3a16cfbe3c412e11ade5c8a3fabb4a3(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__53e0903a257a7a8984991e0818e6a9bda5692c408cca3453d3022d56ac203333(
    *,
    num_attempts_per_priority: typing.Optional[jsii.Number] = None,
    num_retries: typing.Optional[jsii.Number] = None,
    per_retry: typing.Optional[typing.Union[BackendTrafficPolicySpecRetryPerRetry, typing.Dict[builtins.str, typing.Any]]] = None,
    retry_on: typing.Optional[typing.Union[BackendTrafficPolicySpecRetryRetryOn, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d936aa99f690d7eed29d5136a0251296ceb9b8234c55c25eb2efaa543a7be1c2(
    *,
    back_off: typing.Optional[typing.Union[BackendTrafficPolicySpecRetryPerRetryBackOff, typing.Dict[builtins.str, typing.Any]]] = None,
    timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f0d2dfd3245e0b7ae24e1d966bbf5fa6fb40abd7527bd4d0642bb7033cf326a9(
    *,
    base_interval: typing.Optional[builtins.str] = None,
    max_interval: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b3a4690558d60e7acba1c0b378bfcabdba7ddad1f233fa5cf569b6a97ce81f14(
    *,
    http_status_codes: typing.Optional[typing.Sequence[jsii.Number]] = None,
    triggers: typing.Optional[typing.Sequence[BackendTrafficPolicySpecRetryRetryOnTriggers]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__781e73e40db42cdcc300e08f2d2d45c2e4a3f7fa8a4b7356409b8535860fc820(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    section_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__96aebee63cd9f95c0489b208a3cd910a946b8b44b041c4f77f79941ee91d7b8f(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    section_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__90bd302b785ad4baac1a68ba805609074c45729c49da20787c8e59c01234a8db(
    *,
    kind: builtins.str,
    group: typing.Optional[builtins.str] = None,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecTargetSelectorsMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    namespaces: typing.Optional[typing.Union[BackendTrafficPolicySpecTargetSelectorsNamespaces, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e347a71c68477148dc4ab2e65e8bbb77d2c5432968f507ba67c27ba7dea7d5f5(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__511e72f99e7cb4f3586ad236877dd195f6361838044e8949bdfe38ef565c5bca(
    *,
    from_: BackendTrafficPolicySpecTargetSelectorsNamespacesFrom,
    selector: typing.Optional[typing.Union[BackendTrafficPolicySpecTargetSelectorsNamespacesSelector, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bc48429045d671bd69745b096e87061f0a91a5e7f3d9232ada85d29537e8fc96(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b1523963cf95513dfdc75efc90a4469fe8c7e5970d46f0605751f1c25a0fdbf8(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__331b7a61d36ef8506ae87e38afe73a95a3970bdc13dcf116ea0a9b4193f13f25(
    *,
    idle_time: typing.Optional[builtins.str] = None,
    interval: typing.Optional[builtins.str] = None,
    probes: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f2e4d7b53e6e215c997e84b2552b2f6444bb7d7fae4c9f393372179dcf1a7ad5(
    *,
    metrics: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryMetrics, typing.Dict[builtins.str, typing.Any]]] = None,
    tracing: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryTracing, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__07a63fc9abd95790a36a2902af665ca1629fd6f5632f731bcce90139efe48324(
    *,
    route_stat_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ea62e0a6f6533f3d7cb096d7cbc6369600be70ed331cafc4df0afbee71a4b26a(
    *,
    client_sampling_fraction: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction, typing.Dict[builtins.str, typing.Any]]] = None,
    custom_tags: typing.Optional[typing.Mapping[builtins.str, typing.Union[BackendTrafficPolicySpecTelemetryTracingCustomTags, typing.Dict[builtins.str, typing.Any]]]] = None,
    overall_sampling_fraction: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction, typing.Dict[builtins.str, typing.Any]]] = None,
    sampling_fraction: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryTracingSamplingFraction, typing.Dict[builtins.str, typing.Any]]] = None,
    span_name: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryTracingSpanName, typing.Dict[builtins.str, typing.Any]]] = None,
    tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f6d475866b46d44a4603da55e3b648cd26cdc2a23a54e30b2699f2d4278c27d6(
    *,
    numerator: jsii.Number,
    denominator: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e2c1a4f50b94c07948c779afbd9b4df9b033da77f3cf7f69ba45ae4951f966ea(
    *,
    type: BackendTrafficPolicySpecTelemetryTracingCustomTagsType,
    environment: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment, typing.Dict[builtins.str, typing.Any]]] = None,
    literal: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral, typing.Dict[builtins.str, typing.Any]]] = None,
    request_header: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b5c732abb19f0fcd29daaeb5298ad9e3ed6187a19b732c9dc28166579a58b602(
    *,
    name: builtins.str,
    default_value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0a5e8f835bf70a2e2acaa92a407f336eaad480e43d60694c7b0677049a8c90a7(
    *,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2ce961ccee76d250cb12cf0aac850f94bdef36ec3b92cd33930cab9f49c51813(
    *,
    name: builtins.str,
    default_value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f0a01ba6ab9b1221ffdc4eed34508241694a344a420cfe2c512aed9a333fcb7a(
    *,
    numerator: jsii.Number,
    denominator: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__befb56692b6f7824361c65d97de61299e576455a65672cec5a280b4b4fdcfe95(
    *,
    numerator: jsii.Number,
    denominator: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0b6fed737d1288a01b039fc5bdab1933e64d5ba03ccf274943a878901fb810b7(
    *,
    client: builtins.str,
    server: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__97ecef80b2c846b7d1e776f49ace8e407dfcabc9c7c4bc245a144bc014a7ce8b(
    *,
    http: typing.Optional[typing.Union[BackendTrafficPolicySpecTimeoutHttp, typing.Dict[builtins.str, typing.Any]]] = None,
    tcp: typing.Optional[typing.Union[BackendTrafficPolicySpecTimeoutTcp, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d4b60ab21164582e77bd3fd7f1ec52142bc99e6e46dc93ab3fba6a8d51198217(
    *,
    connection_idle_timeout: typing.Optional[builtins.str] = None,
    max_connection_duration: typing.Optional[builtins.str] = None,
    max_stream_duration: typing.Optional[builtins.str] = None,
    request_timeout: typing.Optional[builtins.str] = None,
    stream_idle_timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6ef784a798db01e6aa27df6d3e6d9117c61edf62e4bffd24f95604999397ef60(
    *,
    connect_timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__66c43cf83bc497e6f09cabb0c707308bfae42a500de8913eb55ad4cd5454c17d(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[ClientTrafficPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__65934b92eb68056b865e230d9877575416fbde3948b1063dbb4cd7ed57057730(
    *,
    spec: typing.Union[ClientTrafficPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2bddf878bfd85f55a8b8605fd5f79193dfc4e69e90787109d1278c754138a583(
    *,
    client_ip_detection: typing.Optional[typing.Union[ClientTrafficPolicySpecClientIpDetection, typing.Dict[builtins.str, typing.Any]]] = None,
    connection: typing.Optional[typing.Union[ClientTrafficPolicySpecConnection, typing.Dict[builtins.str, typing.Any]]] = None,
    enable_proxy_protocol: typing.Optional[builtins.bool] = None,
    grpc: typing.Optional[typing.Union[ClientTrafficPolicySpecGrpc, typing.Dict[builtins.str, typing.Any]]] = None,
    headers: typing.Optional[typing.Union[ClientTrafficPolicySpecHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    health_check: typing.Any = None,
    http1: typing.Optional[typing.Union[ClientTrafficPolicySpecHttp1, typing.Dict[builtins.str, typing.Any]]] = None,
    http2: typing.Optional[typing.Union[ClientTrafficPolicySpecHttp2, typing.Dict[builtins.str, typing.Any]]] = None,
    http3: typing.Any = None,
    path: typing.Optional[typing.Union[ClientTrafficPolicySpecPath, typing.Dict[builtins.str, typing.Any]]] = None,
    proxy_protocol: typing.Optional[typing.Union[ClientTrafficPolicySpecProxyProtocol, typing.Dict[builtins.str, typing.Any]]] = None,
    scheme: typing.Optional[ClientTrafficPolicySpecScheme] = None,
    target_ref: typing.Optional[typing.Union[ClientTrafficPolicySpecTargetRef, typing.Dict[builtins.str, typing.Any]]] = None,
    target_refs: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTargetRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
    target_selectors: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTargetSelectors, typing.Dict[builtins.str, typing.Any]]]] = None,
    tcp_keepalive: typing.Optional[typing.Union[ClientTrafficPolicySpecTcpKeepalive, typing.Dict[builtins.str, typing.Any]]] = None,
    timeout: typing.Optional[typing.Union[ClientTrafficPolicySpecTimeout, typing.Dict[builtins.str, typing.Any]]] = None,
    tls: typing.Optional[typing.Union[ClientTrafficPolicySpecTls, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0924667e0ebebe486ed4fa5d08e17b1fb8590a756af984d88f69930a52df4a4c(
    *,
    custom_header: typing.Optional[typing.Union[ClientTrafficPolicySpecClientIpDetectionCustomHeader, typing.Dict[builtins.str, typing.Any]]] = None,
    direct_source_ip: typing.Any = None,
    x_forwarded_for: typing.Optional[typing.Union[ClientTrafficPolicySpecClientIpDetectionXForwardedFor, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__11874532337201c4a95c7db155accc64d817d3f909914328d281bbe323435bb5(
    *,
    name: builtins.str,
    fail_closed: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d51de131137861844b4a8ff0e6bedc48d61b9ecfeaecb0aa47de4483316d15a3(
    *,
    disable_x_forwarded_for_append: typing.Optional[builtins.bool] = None,
    num_trusted_hops: typing.Optional[jsii.Number] = None,
    trusted_cid_rs: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9154faf005dc47cb88152898bff459aacce1e9a7f69ec2a8088f7d437fd82e4e(
    *,
    buffer_limit: typing.Optional[ClientTrafficPolicySpecConnectionBufferLimit] = None,
    connection_limit: typing.Optional[typing.Union[ClientTrafficPolicySpecConnectionConnectionLimit, typing.Dict[builtins.str, typing.Any]]] = None,
    max_accept_per_socket_event: typing.Optional[jsii.Number] = None,
    socket_buffer_limit: typing.Optional[ClientTrafficPolicySpecConnectionSocketBufferLimit] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__af216cb1563add9994f6213619a0845dfa649e004486c1d2539ad858385e91b2(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__295b7920e0d36ad8826d48e6496be715021bae06f2eacb968caee8f3dcd33aee(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d6d6832cbae3e58fea8aacaee7335113599f13a61860250bcbc8854e32d99cb9(
    *,
    close_delay: typing.Optional[builtins.str] = None,
    max_connection_duration: typing.Optional[builtins.str] = None,
    max_requests_per_connection: typing.Optional[jsii.Number] = None,
    max_stream_duration: typing.Optional[builtins.str] = None,
    value: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d6aeb0e128afb0bd51f06b105753e96c7ab726cf729b40658fcf66864036c21f(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b1ca378bc5afea7df270c109ef2c3897cc2c99ffa68c4f91caa90df8e78f0de4(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d0b56005b70b88f2eb323970d2bb6e2a584f3931a41a2a42e05d8e1d281bc38f(
    *,
    enable_web: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a2d302aed1e004eee15064f4d2d0597f8eb28968dcc8d6f2c6d3eae3c1b19477(
    *,
    disable_rate_limit_headers: typing.Optional[builtins.bool] = None,
    early_request_headers: typing.Optional[typing.Union[ClientTrafficPolicySpecHeadersEarlyRequestHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    enable_envoy_headers: typing.Optional[builtins.bool] = None,
    host: typing.Optional[typing.Union[ClientTrafficPolicySpecHeadersHost, typing.Dict[builtins.str, typing.Any]]] = None,
    late_response_headers: typing.Optional[typing.Union[ClientTrafficPolicySpecHeadersLateResponseHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    preserve_x_request_id: typing.Optional[builtins.bool] = None,
    request_id: typing.Optional[ClientTrafficPolicySpecHeadersRequestId] = None,
    with_underscores_action: typing.Optional[ClientTrafficPolicySpecHeadersWithUnderscoresAction] = None,
    x_forwarded_client_cert: typing.Optional[typing.Union[ClientTrafficPolicySpecHeadersXForwardedClientCert, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__427cda689f129d5f3f8dc576293e59252d12ba4cf5e8b60f2383705d24480990(
    *,
    add: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd, typing.Dict[builtins.str, typing.Any]]]] = None,
    add_if_absent: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent, typing.Dict[builtins.str, typing.Any]]]] = None,
    remove: typing.Optional[typing.Sequence[builtins.str]] = None,
    remove_on_match: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch, typing.Dict[builtins.str, typing.Any]]]] = None,
    set: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__96b2f7f606e1140f9892fa31f3cf97e2bc7bf6c00beb126f3097d617e48f9dd4(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fd201ffe9363fdfbddce8cd33e1218acc1b2dea20cdcaa0340c244e7a6a81fcb(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2303274a499ac0742b431b231d2de70f70b9ad54794c60b9b3dc741d2a7ac2f0(
    *,
    value: builtins.str,
    type: typing.Optional[ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatchType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__53ab1c66aa428ec44c6d9346c00b550193fa7997a491bdbcb53d198c75b732f4(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__78a772063fd75037751d52ef5ffe28a976fcec1969794b16c7e3c0eef15021fe(
    *,
    strip_trailing_host_dot: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c17cf27621a2685e62a73404abbc037c5c7b6ea62ec1ad925ba77129eb6552f8(
    *,
    add: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersLateResponseHeadersAdd, typing.Dict[builtins.str, typing.Any]]]] = None,
    add_if_absent: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent, typing.Dict[builtins.str, typing.Any]]]] = None,
    remove: typing.Optional[typing.Sequence[builtins.str]] = None,
    remove_on_match: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch, typing.Dict[builtins.str, typing.Any]]]] = None,
    set: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersLateResponseHeadersSet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5b349e0c345a5c39c46ea5d3d70f7e71193d4e3541f0a21eef3d065b4f28117c(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__79210697d198f8d479eca0ece3f512381f4248443dbaa1c281d087e39e9753dc(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f46b7393d5f7cefa5aed66073503ac853da4ede56fcdc2db36010d820dcdbdaf(
    *,
    value: builtins.str,
    type: typing.Optional[ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatchType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__67a7953b56a9ff4e5189abb8329c53853e58a133d646edfd1856627406915110(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f0e0c70899a54375b3d23646965af48e8719f58556a067f833927a5345603540(
    *,
    cert_details_to_add: typing.Optional[typing.Sequence[ClientTrafficPolicySpecHeadersXForwardedClientCertCertDetailsToAdd]] = None,
    mode: typing.Optional[ClientTrafficPolicySpecHeadersXForwardedClientCertMode] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2e13af66ef575b69633de258bda15e51dbf5a678dbdf828214e54e0486ecd08a(
    *,
    disable_safe_max_connection_duration: typing.Optional[builtins.bool] = None,
    enable_trailers: typing.Optional[builtins.bool] = None,
    http10: typing.Optional[typing.Union[ClientTrafficPolicySpecHttp1Http10, typing.Dict[builtins.str, typing.Any]]] = None,
    ignored_upgrade_types: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes, typing.Dict[builtins.str, typing.Any]]]] = None,
    preserve_header_case: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1fad7313e419a8b8a57b89520994d7834a7710dbc6d21a5bd92d751761d15d56(
    *,
    use_default_host: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6179399feff953c7bf228ffca733f32b49a38222740b19c9e29d8d778b02a927(
    *,
    value: builtins.str,
    type: typing.Optional[ClientTrafficPolicySpecHttp1IgnoredUpgradeTypesType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c3473e002f9b5e3d70e3cb14cf116bbb07fda2e7a33e7f3afa56415b5304ccff(
    *,
    connection_keepalive: typing.Optional[typing.Union[ClientTrafficPolicySpecHttp2ConnectionKeepalive, typing.Dict[builtins.str, typing.Any]]] = None,
    initial_connection_window_size: typing.Optional[ClientTrafficPolicySpecHttp2InitialConnectionWindowSize] = None,
    initial_stream_window_size: typing.Optional[ClientTrafficPolicySpecHttp2InitialStreamWindowSize] = None,
    max_concurrent_streams: typing.Optional[jsii.Number] = None,
    on_invalid_message: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9d4d52244c603fccfd141e0387ff4121f34ce07d6be3b91ca4b8802b17a47be1(
    *,
    idle_interval: typing.Optional[builtins.str] = None,
    interval: typing.Optional[builtins.str] = None,
    interval_jitter: typing.Optional[jsii.Number] = None,
    timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1347bbf096673339b5bd96e1e7b553ff59695207be2bb3e7671b6538c9b0c371(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f7c1173db2979d39e1be20bb9f1fb206e53a496eb0e865b0101192ad74d273c1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ef7d8019460f644c92d9983e2623fae68e3aba4749c631c3b33758e1d81b6e58(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__02cd4014247440b3c0afd22a5ed3934488d293cb76a72ee93ba746db9cdb9489(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8c7cb97c61d4a31c64778c57f40e2dd1424a8e07f65a4ae13ac7859514070122(
    *,
    disable_merge_slashes: typing.Optional[builtins.bool] = None,
    escaped_slashes_action: typing.Optional[ClientTrafficPolicySpecPathEscapedSlashesAction] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9b46c1a92384f73e8fb5b0ced4d3fd64c1af87610b062246060d41eba0c6ccd5(
    *,
    optional: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__27a8ff909a792db1f2aa897159368de7e782fca7e448147883f0b3bac3888b89(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    section_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f45b1a4e9a03e9c2737065e8eddde9e69e600d5a419c8b920258ddfe3f025a43(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    section_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b4b63f22e93c945490ef0fb53399bf6817368b98b979849d40bcc3813be92c3c(
    *,
    kind: builtins.str,
    group: typing.Optional[builtins.str] = None,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTargetSelectorsMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    namespaces: typing.Optional[typing.Union[ClientTrafficPolicySpecTargetSelectorsNamespaces, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c013fdbe8a532fdab9c5a2f1d941e6b3ec0e285204713fdc2eca4c5c53088a3d(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__60742b06af6264c50f46fece9462ee1f538ebb8448bb21febcc7b7e758c7ad6a(
    *,
    from_: ClientTrafficPolicySpecTargetSelectorsNamespacesFrom,
    selector: typing.Optional[typing.Union[ClientTrafficPolicySpecTargetSelectorsNamespacesSelector, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__37f8b3d3bddff0dfbfba24e35e4eb7168a3dbaf3eb794eb8b223d730270bc073(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5af733c926edc83ed9b215faebe4ed7f3725e3d06bb27f975bef292662cc4138(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ec65b326fd115bb43af4b051557d288a84f917292cbd0b5057fb57d09b6a2081(
    *,
    idle_time: typing.Optional[builtins.str] = None,
    interval: typing.Optional[builtins.str] = None,
    probes: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ac22ac1a8c29a8a78826dad39af506134bc3febed1ef61262949621f5185ed27(
    *,
    http: typing.Optional[typing.Union[ClientTrafficPolicySpecTimeoutHttp, typing.Dict[builtins.str, typing.Any]]] = None,
    tcp: typing.Optional[typing.Union[ClientTrafficPolicySpecTimeoutTcp, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__815785be55d0870bbecac5498bdd34d94b9e449f74526518cddee9eff6795d23(
    *,
    idle_timeout: typing.Optional[builtins.str] = None,
    request_headers_received_timeout: typing.Optional[builtins.str] = None,
    request_received_timeout: typing.Optional[builtins.str] = None,
    stream_idle_timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6d36a885335c466b4e4ec9b78a98113f06c2c24be48bdc655da33cede4c9913f(
    *,
    connection_inspection_timeout: typing.Optional[builtins.str] = None,
    idle_timeout: typing.Optional[builtins.str] = None,
    tls_handshake_timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7516b2fff53178f0b8a27b60fa7b59f2b7670b96bb9c3da5e21a09ec0782548b(
    *,
    alpn_protocols: typing.Optional[typing.Sequence[builtins.str]] = None,
    ciphers: typing.Optional[typing.Sequence[builtins.str]] = None,
    client_validation: typing.Optional[typing.Union[ClientTrafficPolicySpecTlsClientValidation, typing.Dict[builtins.str, typing.Any]]] = None,
    ecdh_curves: typing.Optional[typing.Sequence[builtins.str]] = None,
    fingerprints: typing.Optional[typing.Sequence[ClientTrafficPolicySpecTlsFingerprints]] = None,
    max_version: typing.Optional[ClientTrafficPolicySpecTlsMaxVersion] = None,
    min_version: typing.Optional[ClientTrafficPolicySpecTlsMinVersion] = None,
    session: typing.Optional[typing.Union[ClientTrafficPolicySpecTlsSession, typing.Dict[builtins.str, typing.Any]]] = None,
    signature_algorithms: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2dd2259fe2c9d64630ff113583e6a9aeceb463c6e49da7907905bd3c3b2a7c08(
    *,
    allow_expired_certificate: typing.Optional[builtins.bool] = None,
    ca_certificate_refs: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
    certificate_hashes: typing.Optional[typing.Sequence[builtins.str]] = None,
    crl: typing.Optional[typing.Union[ClientTrafficPolicySpecTlsClientValidationCrl, typing.Dict[builtins.str, typing.Any]]] = None,
    mode: typing.Optional[ClientTrafficPolicySpecTlsClientValidationMode] = None,
    optional: typing.Optional[builtins.bool] = None,
    spki_hashes: typing.Optional[typing.Sequence[builtins.str]] = None,
    subject_alt_names: typing.Optional[typing.Union[ClientTrafficPolicySpecTlsClientValidationSubjectAltNames, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9afc7d385071fcb14f11952d8b25054ca7da022ef083d1e4c3e8a5d937794132(
    *,
    name: builtins.str,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a8cbcf14c2b8bd3c4ec2b3af64628597bcc010a0ea2e4d6a137e2bc71ccf9fae(
    *,
    refs: typing.Sequence[typing.Union[ClientTrafficPolicySpecTlsClientValidationCrlRefs, typing.Dict[builtins.str, typing.Any]]],
    only_verify_leaf_certificate: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ac209c2716556ea1930148ab577166f2b66af3c92511147407e502e11399f21f(
    *,
    name: builtins.str,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fd36247d88bc7d2996fcadc4cce84604f8ab0529ad86e3f28aab98d4e81ae4ae(
    *,
    dns_names: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNames, typing.Dict[builtins.str, typing.Any]]]] = None,
    email_addresses: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddresses, typing.Dict[builtins.str, typing.Any]]]] = None,
    ip_addresses: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddresses, typing.Dict[builtins.str, typing.Any]]]] = None,
    other_names: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames, typing.Dict[builtins.str, typing.Any]]]] = None,
    uris: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUris, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a1906138be660872a057bb26062e2066b229cbe8bc58dcdcb22e01920ac7ccb0(
    *,
    value: builtins.str,
    type: typing.Optional[ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNamesType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__029fd8c9be141282d97e651525cbb1ce95e1aeee97fdfe0d7058d9da6b5153c1(
    *,
    value: builtins.str,
    type: typing.Optional[ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddressesType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__411400f5bb8959e675d26ee53bb6840e2e6e9fe9fc4ee4684c4ae3e08fed1a37(
    *,
    value: builtins.str,
    type: typing.Optional[ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddressesType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3a949ce93a30844b5c5ffc01b74d92641c5fd94b53061f3f9913fec9155aaeb1(
    *,
    oid: builtins.str,
    value: builtins.str,
    type: typing.Optional[ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNamesType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a297f89357987669ac1c76ad21cc2fd10bd48a7fb6b10fccbe84391e286c2f7f(
    *,
    value: builtins.str,
    type: typing.Optional[ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUrisType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cd149ffd94eabfb21d98876fc81c97b846e3a67ff6e4cb6615dcf4ea45c9a119(
    *,
    resumption: typing.Optional[typing.Union[ClientTrafficPolicySpecTlsSessionResumption, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ff769f1e61f56df6fe4e4955c9eec1eada517e6c6b79ececbd6ea74e9b2805d7(
    *,
    stateful: typing.Any = None,
    stateless: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5f72aa91e843ccb7af42c09f1562c4af3c4767d49f2598f6491d1bf159dffacf(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[SecurityPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4283a0c7430dd235779a5824aa466062fc3bf0240cdd82a6d85bce9df80432e5(
    *,
    spec: typing.Union[SecurityPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__42073503e4df6ff7ca66efd16b0b6c0364efe6a66fd02733e484d77f057eae51(
    *,
    api_key_auth: typing.Optional[typing.Union[SecurityPolicySpecApiKeyAuth, typing.Dict[builtins.str, typing.Any]]] = None,
    authorization: typing.Optional[typing.Union[SecurityPolicySpecAuthorization, typing.Dict[builtins.str, typing.Any]]] = None,
    basic_auth: typing.Optional[typing.Union[SecurityPolicySpecBasicAuth, typing.Dict[builtins.str, typing.Any]]] = None,
    cors: typing.Optional[typing.Union[SecurityPolicySpecCors, typing.Dict[builtins.str, typing.Any]]] = None,
    csrf: typing.Optional[typing.Union[SecurityPolicySpecCsrf, typing.Dict[builtins.str, typing.Any]]] = None,
    ext_auth: typing.Any = None,
    jwt: typing.Any = None,
    merge_type: typing.Optional[builtins.str] = None,
    oidc: typing.Any = None,
    target_ref: typing.Optional[typing.Union[SecurityPolicySpecTargetRef, typing.Dict[builtins.str, typing.Any]]] = None,
    target_refs: typing.Optional[typing.Sequence[typing.Union[SecurityPolicySpecTargetRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
    target_selectors: typing.Optional[typing.Sequence[typing.Union[SecurityPolicySpecTargetSelectors, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__12ba8683e0052c367ce342ffa74fcd288dd8f3985f59b002e5130d05484160fc(
    *,
    credential_refs: typing.Sequence[typing.Union[SecurityPolicySpecApiKeyAuthCredentialRefs, typing.Dict[builtins.str, typing.Any]]],
    extract_from: typing.Sequence[typing.Union[SecurityPolicySpecApiKeyAuthExtractFrom, typing.Dict[builtins.str, typing.Any]]],
    forward_client_id_header: typing.Optional[builtins.str] = None,
    sanitize: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cb9ee8186efd336a9ef375280d5506f4db2356eaf57ebf7665bbb7a420cfe71f(
    *,
    name: builtins.str,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bd8e8dd9190f49d81acb5ee8f4e37c0e11de608555733e2f388280ba525eba6c(
    *,
    cookies: typing.Optional[typing.Sequence[builtins.str]] = None,
    headers: typing.Optional[typing.Sequence[builtins.str]] = None,
    params: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__12df3465eca5780d9e6dd639138b28bf050eef5f1bb4b48f6cde668c5fe4b3b2(
    *,
    default_action: typing.Optional[SecurityPolicySpecAuthorizationDefaultAction] = None,
    rules: typing.Optional[typing.Sequence[typing.Union[SecurityPolicySpecAuthorizationRules, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__528d442a8bf26a1b8df482f1e915322a55481b13db6828b6ef5499628a1f916d(
    *,
    action: SecurityPolicySpecAuthorizationRulesAction,
    cel: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    operation: typing.Optional[typing.Union[SecurityPolicySpecAuthorizationRulesOperation, typing.Dict[builtins.str, typing.Any]]] = None,
    principal: typing.Optional[typing.Union[SecurityPolicySpecAuthorizationRulesPrincipal, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cc981fb5ff945ed5e33deeb7d68a44cb303caed351348e841a718c3f0d3807dc(
    *,
    methods: typing.Optional[typing.Sequence[SecurityPolicySpecAuthorizationRulesOperationMethods]] = None,
    path: typing.Optional[typing.Union[SecurityPolicySpecAuthorizationRulesOperationPath, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ef8b0984ea47d2e3a339d4498cadba6a9cd19a5c284a03b91a55c96fa8af4ac9(
    *,
    value: builtins.str,
    invert: typing.Optional[builtins.bool] = None,
    type: typing.Optional[SecurityPolicySpecAuthorizationRulesOperationPathType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3b39beeaf1e2fdb8c8a58226936d9732b93516381900434a680552378098bd38(
    *,
    client_cid_rs: typing.Optional[typing.Sequence[builtins.str]] = None,
    client_ip_geo_locations: typing.Optional[typing.Sequence[typing.Union[SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocations, typing.Dict[builtins.str, typing.Any]]]] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[SecurityPolicySpecAuthorizationRulesPrincipalHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    jwt: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4bcf9a87ce9552720cffafa5ea543575f0c0624f3ffd5ba836214497af8cc735(
    *,
    anonymous: typing.Optional[typing.Union[SecurityPolicySpecAuthorizationRulesPrincipalClientIpGeoLocationsAnonymous, typing.Dict[builtins.str, typing.Any]]] = None,
    asn: typing.Optional[jsii.Number] = None,
    city: typing.Optional[builtins.str] = None,
    country: typing.Optional[builtins.str] = None,
    isp: typing.Optional[builtins.str] = None,
    region: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__32f37967b5a04dd7f9d4480ccb9d5133ae4cc27053b27f5fcaab3092f44fc269(
    *,
    is_anonymous: typing.Optional[builtins.bool] = None,
    is_hosting: typing.Optional[builtins.bool] = None,
    is_proxy: typing.Optional[builtins.bool] = None,
    is_tor: typing.Optional[builtins.bool] = None,
    is_vpn: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d77f1828c68e74ce952c40f93bb6e2479826278fc5bdd4a38b5e815882c56115(
    *,
    name: builtins.str,
    values: typing.Sequence[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__531ebcb778e6b31fc5dd863ff36f0eebfecf3dc860045ff428a6a9d3d8f0fd15(
    *,
    users: typing.Union[SecurityPolicySpecBasicAuthUsers, typing.Dict[builtins.str, typing.Any]],
    forward_username_header: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6d6a47d0453cbc9200fd097cb1437d164ee9ece7098cc65cbc0d1b2107525a83(
    *,
    name: builtins.str,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__30606492f2e2941b5f5213a80f478a9a9d651404e7d929e4b06259b698ce2d80(
    *,
    allow_credentials: typing.Optional[builtins.bool] = None,
    allow_headers: typing.Optional[typing.Sequence[builtins.str]] = None,
    allow_methods: typing.Optional[typing.Sequence[builtins.str]] = None,
    allow_origins: typing.Optional[typing.Sequence[builtins.str]] = None,
    expose_headers: typing.Optional[typing.Sequence[builtins.str]] = None,
    max_age: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__28234372f72fc01c509f4004c9a4629b168537e63b1601dadb99c6be5af99880(
    *,
    additional_origins: typing.Optional[typing.Sequence[builtins.str]] = None,
    shadow_fraction: typing.Optional[typing.Union[SecurityPolicySpecCsrfShadowFraction, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__670ae25159b67fc09b60855f4168802963c4c914757a8d5ae3e75909693929e0(
    *,
    numerator: jsii.Number,
    denominator: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0be7a19938126b8146abe6687f98affab9d9995522393a9a5bab4327236424ed(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    section_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__992be523368066ed3d8cef3a07f7e4294342b9f45997e2ffd346ab56ff5a170c(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    section_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__28c4504ef25f2d15d6c87fa027fb4928f2057637781dc6f916fcb00f7d3e75c2(
    *,
    kind: builtins.str,
    group: typing.Optional[builtins.str] = None,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[SecurityPolicySpecTargetSelectorsMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    namespaces: typing.Optional[typing.Union[SecurityPolicySpecTargetSelectorsNamespaces, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__42b5382f89925f9d3e90b755526f6881cba274e0a923f75edf8671d49d35262a(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cdcca91f2f37473f9b8ecb5bd3b98857a3b5a29dd37113779c1f2ca255516068(
    *,
    from_: SecurityPolicySpecTargetSelectorsNamespacesFrom,
    selector: typing.Optional[typing.Union[SecurityPolicySpecTargetSelectorsNamespacesSelector, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ed998e4c308519d5457e8999bb448f93d6d847856906847a3239035748c39808(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[SecurityPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__236ece8e3b8949e44882adbfd842183504af2b225de9133826b043a850fe598e(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass
