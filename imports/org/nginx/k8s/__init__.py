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


class Policy(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="orgnginxk8s.Policy",
):
    '''
    :schema: Policy
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["PolicySpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "Policy" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5d3631bd2e6496b8d76710950c9ec3463bfd033a77ad1493c745cfef5c9fcc2c)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = PolicyProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["PolicySpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "Policy".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = PolicyProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "Policy".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="orgnginxk8s.PolicyProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class PolicyProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["PolicySpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: Policy
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = PolicySpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b2f82e2de37a603124adf5001d2a20a95d1305e10ce1d8dfa1881e6c80a1e897)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: Policy#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["PolicySpec"]:
        '''
        :schema: Policy#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["PolicySpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicyProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.PolicySpec",
    jsii_struct_bases=[],
    name_mapping={
        "access_control": "accessControl",
        "cors": "cors",
        "ingress_class_name": "ingressClassName",
        "rate_limit": "rateLimit",
    },
)
class PolicySpec:
    def __init__(
        self,
        *,
        access_control: typing.Optional[typing.Union["PolicySpecAccessControl", typing.Dict[builtins.str, typing.Any]]] = None,
        cors: typing.Optional[typing.Union["PolicySpecCors", typing.Dict[builtins.str, typing.Any]]] = None,
        ingress_class_name: typing.Optional[builtins.str] = None,
        rate_limit: typing.Optional[typing.Union["PolicySpecRateLimit", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param access_control: 
        :param cors: 
        :param ingress_class_name: 
        :param rate_limit: 

        :schema: PolicySpec
        '''
        if isinstance(access_control, dict):
            access_control = PolicySpecAccessControl(**access_control)
        if isinstance(cors, dict):
            cors = PolicySpecCors(**cors)
        if isinstance(rate_limit, dict):
            rate_limit = PolicySpecRateLimit(**rate_limit)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__73f0c89430cbe4076100700f9989293749b0c64c3b0cd69e97e54f93ab32b55f)
            check_type(argname="argument access_control", value=access_control, expected_type=type_hints["access_control"])
            check_type(argname="argument cors", value=cors, expected_type=type_hints["cors"])
            check_type(argname="argument ingress_class_name", value=ingress_class_name, expected_type=type_hints["ingress_class_name"])
            check_type(argname="argument rate_limit", value=rate_limit, expected_type=type_hints["rate_limit"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if access_control is not None:
            self._values["access_control"] = access_control
        if cors is not None:
            self._values["cors"] = cors
        if ingress_class_name is not None:
            self._values["ingress_class_name"] = ingress_class_name
        if rate_limit is not None:
            self._values["rate_limit"] = rate_limit

    @builtins.property
    def access_control(self) -> typing.Optional["PolicySpecAccessControl"]:
        '''
        :schema: PolicySpec#accessControl
        '''
        result = self._values.get("access_control")
        return typing.cast(typing.Optional["PolicySpecAccessControl"], result)

    @builtins.property
    def cors(self) -> typing.Optional["PolicySpecCors"]:
        '''
        :schema: PolicySpec#cors
        '''
        result = self._values.get("cors")
        return typing.cast(typing.Optional["PolicySpecCors"], result)

    @builtins.property
    def ingress_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpec#ingressClassName
        '''
        result = self._values.get("ingress_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def rate_limit(self) -> typing.Optional["PolicySpecRateLimit"]:
        '''
        :schema: PolicySpec#rateLimit
        '''
        result = self._values.get("rate_limit")
        return typing.cast(typing.Optional["PolicySpecRateLimit"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.PolicySpecAccessControl",
    jsii_struct_bases=[],
    name_mapping={"allow": "allow", "deny": "deny"},
)
class PolicySpecAccessControl:
    def __init__(
        self,
        *,
        allow: typing.Optional[typing.Sequence[builtins.str]] = None,
        deny: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param allow: 
        :param deny: 

        :schema: PolicySpecAccessControl
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a686982be4434032d7a17e24481c8894144ac80668eff97da33236d121b34d05)
            check_type(argname="argument allow", value=allow, expected_type=type_hints["allow"])
            check_type(argname="argument deny", value=deny, expected_type=type_hints["deny"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allow is not None:
            self._values["allow"] = allow
        if deny is not None:
            self._values["deny"] = deny

    @builtins.property
    def allow(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PolicySpecAccessControl#allow
        '''
        result = self._values.get("allow")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def deny(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PolicySpecAccessControl#deny
        '''
        result = self._values.get("deny")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecAccessControl(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.PolicySpecCors",
    jsii_struct_bases=[],
    name_mapping={
        "allow_origin": "allowOrigin",
        "allow_credentials": "allowCredentials",
        "allow_headers": "allowHeaders",
        "allow_methods": "allowMethods",
        "expose_headers": "exposeHeaders",
        "max_age": "maxAge",
    },
)
class PolicySpecCors:
    def __init__(
        self,
        *,
        allow_origin: typing.Sequence[builtins.str],
        allow_credentials: typing.Optional[builtins.bool] = None,
        allow_headers: typing.Optional[typing.Sequence[builtins.str]] = None,
        allow_methods: typing.Optional[typing.Sequence[builtins.str]] = None,
        expose_headers: typing.Optional[typing.Sequence[builtins.str]] = None,
        max_age: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param allow_origin: 
        :param allow_credentials: 
        :param allow_headers: 
        :param allow_methods: 
        :param expose_headers: 
        :param max_age: 

        :schema: PolicySpecCors
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7003f71ce38a61fe16a07173a8c88082290a35de76a30bc542760efd7448dcd6)
            check_type(argname="argument allow_origin", value=allow_origin, expected_type=type_hints["allow_origin"])
            check_type(argname="argument allow_credentials", value=allow_credentials, expected_type=type_hints["allow_credentials"])
            check_type(argname="argument allow_headers", value=allow_headers, expected_type=type_hints["allow_headers"])
            check_type(argname="argument allow_methods", value=allow_methods, expected_type=type_hints["allow_methods"])
            check_type(argname="argument expose_headers", value=expose_headers, expected_type=type_hints["expose_headers"])
            check_type(argname="argument max_age", value=max_age, expected_type=type_hints["max_age"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "allow_origin": allow_origin,
        }
        if allow_credentials is not None:
            self._values["allow_credentials"] = allow_credentials
        if allow_headers is not None:
            self._values["allow_headers"] = allow_headers
        if allow_methods is not None:
            self._values["allow_methods"] = allow_methods
        if expose_headers is not None:
            self._values["expose_headers"] = expose_headers
        if max_age is not None:
            self._values["max_age"] = max_age

    @builtins.property
    def allow_origin(self) -> typing.List[builtins.str]:
        '''
        :schema: PolicySpecCors#allowOrigin
        '''
        result = self._values.get("allow_origin")
        assert result is not None, "Required property 'allow_origin' is missing"
        return typing.cast(typing.List[builtins.str], result)

    @builtins.property
    def allow_credentials(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecCors#allowCredentials
        '''
        result = self._values.get("allow_credentials")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def allow_headers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PolicySpecCors#allowHeaders
        '''
        result = self._values.get("allow_headers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def allow_methods(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PolicySpecCors#allowMethods
        '''
        result = self._values.get("allow_methods")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def expose_headers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PolicySpecCors#exposeHeaders
        '''
        result = self._values.get("expose_headers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def max_age(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: PolicySpecCors#maxAge
        '''
        result = self._values.get("max_age")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecCors(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.PolicySpecRateLimit",
    jsii_struct_bases=[],
    name_mapping={
        "burst": "burst",
        "delay": "delay",
        "dry_run": "dryRun",
        "key": "key",
        "log_level": "logLevel",
        "no_delay": "noDelay",
        "rate": "rate",
        "reject_code": "rejectCode",
        "scale": "scale",
        "zone_size": "zoneSize",
    },
)
class PolicySpecRateLimit:
    def __init__(
        self,
        *,
        burst: typing.Optional[jsii.Number] = None,
        delay: typing.Optional[jsii.Number] = None,
        dry_run: typing.Optional[builtins.bool] = None,
        key: typing.Optional[builtins.str] = None,
        log_level: typing.Optional[builtins.str] = None,
        no_delay: typing.Optional[builtins.bool] = None,
        rate: typing.Optional[builtins.str] = None,
        reject_code: typing.Optional[jsii.Number] = None,
        scale: typing.Optional[builtins.bool] = None,
        zone_size: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param burst: 
        :param delay: 
        :param dry_run: 
        :param key: 
        :param log_level: 
        :param no_delay: 
        :param rate: 
        :param reject_code: 
        :param scale: 
        :param zone_size: 

        :schema: PolicySpecRateLimit
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b64e69e2328ed673d3dbf5588bc7cdada688e83d9b4cba65845dc3191c4b1d1f)
            check_type(argname="argument burst", value=burst, expected_type=type_hints["burst"])
            check_type(argname="argument delay", value=delay, expected_type=type_hints["delay"])
            check_type(argname="argument dry_run", value=dry_run, expected_type=type_hints["dry_run"])
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument log_level", value=log_level, expected_type=type_hints["log_level"])
            check_type(argname="argument no_delay", value=no_delay, expected_type=type_hints["no_delay"])
            check_type(argname="argument rate", value=rate, expected_type=type_hints["rate"])
            check_type(argname="argument reject_code", value=reject_code, expected_type=type_hints["reject_code"])
            check_type(argname="argument scale", value=scale, expected_type=type_hints["scale"])
            check_type(argname="argument zone_size", value=zone_size, expected_type=type_hints["zone_size"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if burst is not None:
            self._values["burst"] = burst
        if delay is not None:
            self._values["delay"] = delay
        if dry_run is not None:
            self._values["dry_run"] = dry_run
        if key is not None:
            self._values["key"] = key
        if log_level is not None:
            self._values["log_level"] = log_level
        if no_delay is not None:
            self._values["no_delay"] = no_delay
        if rate is not None:
            self._values["rate"] = rate
        if reject_code is not None:
            self._values["reject_code"] = reject_code
        if scale is not None:
            self._values["scale"] = scale
        if zone_size is not None:
            self._values["zone_size"] = zone_size

    @builtins.property
    def burst(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: PolicySpecRateLimit#burst
        '''
        result = self._values.get("burst")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def delay(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: PolicySpecRateLimit#delay
        '''
        result = self._values.get("delay")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def dry_run(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecRateLimit#dryRun
        '''
        result = self._values.get("dry_run")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def key(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecRateLimit#key
        '''
        result = self._values.get("key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def log_level(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecRateLimit#logLevel
        '''
        result = self._values.get("log_level")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def no_delay(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecRateLimit#noDelay
        '''
        result = self._values.get("no_delay")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def rate(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecRateLimit#rate
        '''
        result = self._values.get("rate")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def reject_code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: PolicySpecRateLimit#rejectCode
        '''
        result = self._values.get("reject_code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def scale(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecRateLimit#scale
        '''
        result = self._values.get("scale")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def zone_size(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecRateLimit#zoneSize
        '''
        result = self._values.get("zone_size")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecRateLimit(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class VirtualServer(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="orgnginxk8s.VirtualServer",
):
    '''
    :schema: VirtualServer
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["VirtualServerSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "VirtualServer" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__877bb9a4e5dc0c461f2287993ed35135cffbdbc24537af52bff2c62b5b379882)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = VirtualServerProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["VirtualServerSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "VirtualServer".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = VirtualServerProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "VirtualServer".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class VirtualServerProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["VirtualServerSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: VirtualServer
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = VirtualServerSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9077ef6bb77a4bc6a9a7faf51ef55c351ffb9cc86bc2a0cbafe20dab97595363)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: VirtualServer#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["VirtualServerSpec"]:
        '''
        :schema: VirtualServer#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["VirtualServerSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpec",
    jsii_struct_bases=[],
    name_mapping={
        "external_dns": "externalDns",
        "gunzip": "gunzip",
        "host": "host",
        "ingress_class_name": "ingressClassName",
        "policies": "policies",
        "routes": "routes",
        "tls": "tls",
        "upstreams": "upstreams",
    },
)
class VirtualServerSpec:
    def __init__(
        self,
        *,
        external_dns: typing.Optional[typing.Union["VirtualServerSpecExternalDns", typing.Dict[builtins.str, typing.Any]]] = None,
        gunzip: typing.Optional[builtins.bool] = None,
        host: typing.Optional[builtins.str] = None,
        ingress_class_name: typing.Optional[builtins.str] = None,
        policies: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecPolicies", typing.Dict[builtins.str, typing.Any]]]] = None,
        routes: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutes", typing.Dict[builtins.str, typing.Any]]]] = None,
        tls: typing.Optional[typing.Union["VirtualServerSpecTls", typing.Dict[builtins.str, typing.Any]]] = None,
        upstreams: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecUpstreams", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param external_dns: 
        :param gunzip: 
        :param host: 
        :param ingress_class_name: 
        :param policies: 
        :param routes: 
        :param tls: 
        :param upstreams: 

        :schema: VirtualServerSpec
        '''
        if isinstance(external_dns, dict):
            external_dns = VirtualServerSpecExternalDns(**external_dns)
        if isinstance(tls, dict):
            tls = VirtualServerSpecTls(**tls)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6489651480c7adb185c2a3e0c968da687dbb75cea750a5b151f255ad94205f07)
            check_type(argname="argument external_dns", value=external_dns, expected_type=type_hints["external_dns"])
            check_type(argname="argument gunzip", value=gunzip, expected_type=type_hints["gunzip"])
            check_type(argname="argument host", value=host, expected_type=type_hints["host"])
            check_type(argname="argument ingress_class_name", value=ingress_class_name, expected_type=type_hints["ingress_class_name"])
            check_type(argname="argument policies", value=policies, expected_type=type_hints["policies"])
            check_type(argname="argument routes", value=routes, expected_type=type_hints["routes"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
            check_type(argname="argument upstreams", value=upstreams, expected_type=type_hints["upstreams"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if external_dns is not None:
            self._values["external_dns"] = external_dns
        if gunzip is not None:
            self._values["gunzip"] = gunzip
        if host is not None:
            self._values["host"] = host
        if ingress_class_name is not None:
            self._values["ingress_class_name"] = ingress_class_name
        if policies is not None:
            self._values["policies"] = policies
        if routes is not None:
            self._values["routes"] = routes
        if tls is not None:
            self._values["tls"] = tls
        if upstreams is not None:
            self._values["upstreams"] = upstreams

    @builtins.property
    def external_dns(self) -> typing.Optional["VirtualServerSpecExternalDns"]:
        '''
        :schema: VirtualServerSpec#externalDNS
        '''
        result = self._values.get("external_dns")
        return typing.cast(typing.Optional["VirtualServerSpecExternalDns"], result)

    @builtins.property
    def gunzip(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpec#gunzip
        '''
        result = self._values.get("gunzip")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def host(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpec#host
        '''
        result = self._values.get("host")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ingress_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpec#ingressClassName
        '''
        result = self._values.get("ingress_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def policies(self) -> typing.Optional[typing.List["VirtualServerSpecPolicies"]]:
        '''
        :schema: VirtualServerSpec#policies
        '''
        result = self._values.get("policies")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecPolicies"]], result)

    @builtins.property
    def routes(self) -> typing.Optional[typing.List["VirtualServerSpecRoutes"]]:
        '''
        :schema: VirtualServerSpec#routes
        '''
        result = self._values.get("routes")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutes"]], result)

    @builtins.property
    def tls(self) -> typing.Optional["VirtualServerSpecTls"]:
        '''
        :schema: VirtualServerSpec#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional["VirtualServerSpecTls"], result)

    @builtins.property
    def upstreams(self) -> typing.Optional[typing.List["VirtualServerSpecUpstreams"]]:
        '''
        :schema: VirtualServerSpec#upstreams
        '''
        result = self._values.get("upstreams")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecUpstreams"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecExternalDns",
    jsii_struct_bases=[],
    name_mapping={
        "enable": "enable",
        "labels": "labels",
        "record_ttl": "recordTtl",
        "record_type": "recordType",
    },
)
class VirtualServerSpecExternalDns:
    def __init__(
        self,
        *,
        enable: typing.Optional[builtins.bool] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        record_ttl: typing.Optional[jsii.Number] = None,
        record_type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param enable: 
        :param labels: 
        :param record_ttl: 
        :param record_type: 

        :schema: VirtualServerSpecExternalDns
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__446a6fcc06ccac5158fa7aa41ffd32c35e641d637bbbda569dd4b1831eecc836)
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
            check_type(argname="argument record_ttl", value=record_ttl, expected_type=type_hints["record_ttl"])
            check_type(argname="argument record_type", value=record_type, expected_type=type_hints["record_type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enable is not None:
            self._values["enable"] = enable
        if labels is not None:
            self._values["labels"] = labels
        if record_ttl is not None:
            self._values["record_ttl"] = record_ttl
        if record_type is not None:
            self._values["record_type"] = record_type

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecExternalDns#enable
        '''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: VirtualServerSpecExternalDns#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def record_ttl(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecExternalDns#recordTTL
        '''
        result = self._values.get("record_ttl")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def record_type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecExternalDns#recordType
        '''
        result = self._values.get("record_type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecExternalDns(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecPolicies",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "namespace": "namespace"},
)
class VirtualServerSpecPolicies:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param namespace: 

        :schema: VirtualServerSpecPolicies
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a8c73db8044f643dbf5ba8f00e34dda51e7e6c30fd1f04b54b92cff92fb8ed8a)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecPolicies#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecPolicies#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecPolicies(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutes",
    jsii_struct_bases=[],
    name_mapping={
        "action": "action",
        "matches": "matches",
        "path": "path",
        "policies": "policies",
        "route": "route",
        "splits": "splits",
    },
)
class VirtualServerSpecRoutes:
    def __init__(
        self,
        *,
        action: typing.Optional[typing.Union["VirtualServerSpecRoutesAction", typing.Dict[builtins.str, typing.Any]]] = None,
        matches: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesMatches", typing.Dict[builtins.str, typing.Any]]]] = None,
        path: typing.Optional[builtins.str] = None,
        policies: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesPolicies", typing.Dict[builtins.str, typing.Any]]]] = None,
        route: typing.Optional[builtins.str] = None,
        splits: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesSplits", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param action: 
        :param matches: 
        :param path: 
        :param policies: 
        :param route: 
        :param splits: 

        :schema: VirtualServerSpecRoutes
        '''
        if isinstance(action, dict):
            action = VirtualServerSpecRoutesAction(**action)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__07b85ea8345ba9cc4f06ceab5237b1cdd479160a44fac8ada7b81f6b0d84e857)
            check_type(argname="argument action", value=action, expected_type=type_hints["action"])
            check_type(argname="argument matches", value=matches, expected_type=type_hints["matches"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument policies", value=policies, expected_type=type_hints["policies"])
            check_type(argname="argument route", value=route, expected_type=type_hints["route"])
            check_type(argname="argument splits", value=splits, expected_type=type_hints["splits"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if action is not None:
            self._values["action"] = action
        if matches is not None:
            self._values["matches"] = matches
        if path is not None:
            self._values["path"] = path
        if policies is not None:
            self._values["policies"] = policies
        if route is not None:
            self._values["route"] = route
        if splits is not None:
            self._values["splits"] = splits

    @builtins.property
    def action(self) -> typing.Optional["VirtualServerSpecRoutesAction"]:
        '''
        :schema: VirtualServerSpecRoutes#action
        '''
        result = self._values.get("action")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesAction"], result)

    @builtins.property
    def matches(self) -> typing.Optional[typing.List["VirtualServerSpecRoutesMatches"]]:
        '''
        :schema: VirtualServerSpecRoutes#matches
        '''
        result = self._values.get("matches")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesMatches"]], result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutes#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def policies(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesPolicies"]]:
        '''
        :schema: VirtualServerSpecRoutes#policies
        '''
        result = self._values.get("policies")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesPolicies"]], result)

    @builtins.property
    def route(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutes#route
        '''
        result = self._values.get("route")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def splits(self) -> typing.Optional[typing.List["VirtualServerSpecRoutesSplits"]]:
        '''
        :schema: VirtualServerSpecRoutes#splits
        '''
        result = self._values.get("splits")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesSplits"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesAction",
    jsii_struct_bases=[],
    name_mapping={
        "pass_": "pass",
        "proxy": "proxy",
        "redirect": "redirect",
        "return_": "return",
    },
)
class VirtualServerSpecRoutesAction:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.str] = None,
        proxy: typing.Optional[typing.Union["VirtualServerSpecRoutesActionProxy", typing.Dict[builtins.str, typing.Any]]] = None,
        redirect: typing.Optional[typing.Union["VirtualServerSpecRoutesActionRedirect", typing.Dict[builtins.str, typing.Any]]] = None,
        return_: typing.Optional[typing.Union["VirtualServerSpecRoutesActionReturn", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param proxy: 
        :param redirect: 
        :param return_: 

        :schema: VirtualServerSpecRoutesAction
        '''
        if isinstance(proxy, dict):
            proxy = VirtualServerSpecRoutesActionProxy(**proxy)
        if isinstance(redirect, dict):
            redirect = VirtualServerSpecRoutesActionRedirect(**redirect)
        if isinstance(return_, dict):
            return_ = VirtualServerSpecRoutesActionReturn(**return_)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__326a4ab1fee3f56beeacc8d6a4d6d563c0f5a1d02a92d5865ab42561e0da321b)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument proxy", value=proxy, expected_type=type_hints["proxy"])
            check_type(argname="argument redirect", value=redirect, expected_type=type_hints["redirect"])
            check_type(argname="argument return_", value=return_, expected_type=type_hints["return_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if proxy is not None:
            self._values["proxy"] = proxy
        if redirect is not None:
            self._values["redirect"] = redirect
        if return_ is not None:
            self._values["return_"] = return_

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesAction#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def proxy(self) -> typing.Optional["VirtualServerSpecRoutesActionProxy"]:
        '''
        :schema: VirtualServerSpecRoutesAction#proxy
        '''
        result = self._values.get("proxy")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesActionProxy"], result)

    @builtins.property
    def redirect(self) -> typing.Optional["VirtualServerSpecRoutesActionRedirect"]:
        '''
        :schema: VirtualServerSpecRoutesAction#redirect
        '''
        result = self._values.get("redirect")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesActionRedirect"], result)

    @builtins.property
    def return_(self) -> typing.Optional["VirtualServerSpecRoutesActionReturn"]:
        '''
        :schema: VirtualServerSpecRoutesAction#return
        '''
        result = self._values.get("return_")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesActionReturn"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesAction(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesActionProxy",
    jsii_struct_bases=[],
    name_mapping={
        "request_headers": "requestHeaders",
        "response_headers": "responseHeaders",
        "rewrite_path": "rewritePath",
        "upstream": "upstream",
    },
)
class VirtualServerSpecRoutesActionProxy:
    def __init__(
        self,
        *,
        request_headers: typing.Optional[typing.Union["VirtualServerSpecRoutesActionProxyRequestHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        response_headers: typing.Optional[typing.Union["VirtualServerSpecRoutesActionProxyResponseHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        rewrite_path: typing.Optional[builtins.str] = None,
        upstream: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param request_headers: 
        :param response_headers: 
        :param rewrite_path: 
        :param upstream: 

        :schema: VirtualServerSpecRoutesActionProxy
        '''
        if isinstance(request_headers, dict):
            request_headers = VirtualServerSpecRoutesActionProxyRequestHeaders(**request_headers)
        if isinstance(response_headers, dict):
            response_headers = VirtualServerSpecRoutesActionProxyResponseHeaders(**response_headers)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c783d4bb5273b1ea03c7179337a2e74d7f170441b6c038afb5534faa735eccc8)
            check_type(argname="argument request_headers", value=request_headers, expected_type=type_hints["request_headers"])
            check_type(argname="argument response_headers", value=response_headers, expected_type=type_hints["response_headers"])
            check_type(argname="argument rewrite_path", value=rewrite_path, expected_type=type_hints["rewrite_path"])
            check_type(argname="argument upstream", value=upstream, expected_type=type_hints["upstream"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if request_headers is not None:
            self._values["request_headers"] = request_headers
        if response_headers is not None:
            self._values["response_headers"] = response_headers
        if rewrite_path is not None:
            self._values["rewrite_path"] = rewrite_path
        if upstream is not None:
            self._values["upstream"] = upstream

    @builtins.property
    def request_headers(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesActionProxyRequestHeaders"]:
        '''
        :schema: VirtualServerSpecRoutesActionProxy#requestHeaders
        '''
        result = self._values.get("request_headers")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesActionProxyRequestHeaders"], result)

    @builtins.property
    def response_headers(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesActionProxyResponseHeaders"]:
        '''
        :schema: VirtualServerSpecRoutesActionProxy#responseHeaders
        '''
        result = self._values.get("response_headers")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesActionProxyResponseHeaders"], result)

    @builtins.property
    def rewrite_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesActionProxy#rewritePath
        '''
        result = self._values.get("rewrite_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def upstream(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesActionProxy#upstream
        '''
        result = self._values.get("upstream")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesActionProxy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesActionProxyRequestHeaders",
    jsii_struct_bases=[],
    name_mapping={"pass_": "pass", "set": "set"},
)
class VirtualServerSpecRoutesActionProxyRequestHeaders:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.bool] = None,
        set: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesActionProxyRequestHeadersSet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param set: 

        :schema: VirtualServerSpecRoutesActionProxyRequestHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__58d80b1337a3270b3f3dd80b1c09fd239c5304edac7980598d22c579072704df)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecRoutesActionProxyRequestHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesActionProxyRequestHeadersSet"]]:
        '''
        :schema: VirtualServerSpecRoutesActionProxyRequestHeaders#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesActionProxyRequestHeadersSet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesActionProxyRequestHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesActionProxyRequestHeadersSet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerSpecRoutesActionProxyRequestHeadersSet:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerSpecRoutesActionProxyRequestHeadersSet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__82f4d31e2861d10db99a80a625ce6658a840f3ba424516c8b063662cd66e1562)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesActionProxyRequestHeadersSet#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesActionProxyRequestHeadersSet#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesActionProxyRequestHeadersSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesActionProxyResponseHeaders",
    jsii_struct_bases=[],
    name_mapping={"add": "add", "hide": "hide", "ignore": "ignore", "pass_": "pass"},
)
class VirtualServerSpecRoutesActionProxyResponseHeaders:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesActionProxyResponseHeadersAdd", typing.Dict[builtins.str, typing.Any]]]] = None,
        hide: typing.Optional[typing.Sequence[builtins.str]] = None,
        ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
        pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param add: 
        :param hide: 
        :param ignore: 
        :param pass_: 

        :schema: VirtualServerSpecRoutesActionProxyResponseHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__194223cb9c01400b3cbee035ff065db0d0b8de78f45bdaa0cb5a4bd29e98fd03)
            check_type(argname="argument add", value=add, expected_type=type_hints["add"])
            check_type(argname="argument hide", value=hide, expected_type=type_hints["hide"])
            check_type(argname="argument ignore", value=ignore, expected_type=type_hints["ignore"])
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values["add"] = add
        if hide is not None:
            self._values["hide"] = hide
        if ignore is not None:
            self._values["ignore"] = ignore
        if pass_ is not None:
            self._values["pass_"] = pass_

    @builtins.property
    def add(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesActionProxyResponseHeadersAdd"]]:
        '''
        :schema: VirtualServerSpecRoutesActionProxyResponseHeaders#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesActionProxyResponseHeadersAdd"]], result)

    @builtins.property
    def hide(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesActionProxyResponseHeaders#hide
        '''
        result = self._values.get("hide")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ignore(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesActionProxyResponseHeaders#ignore
        '''
        result = self._values.get("ignore")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def pass_(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesActionProxyResponseHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesActionProxyResponseHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesActionProxyResponseHeadersAdd",
    jsii_struct_bases=[],
    name_mapping={"always": "always", "name": "name", "value": "value"},
)
class VirtualServerSpecRoutesActionProxyResponseHeadersAdd:
    def __init__(
        self,
        *,
        always: typing.Optional[builtins.bool] = None,
        name: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param always: 
        :param name: 
        :param value: 

        :schema: VirtualServerSpecRoutesActionProxyResponseHeadersAdd
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a8f5523bd344274f185999ec563d9e3b4c80b3467d4fd08de91f029000cf3437)
            check_type(argname="argument always", value=always, expected_type=type_hints["always"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if always is not None:
            self._values["always"] = always
        if name is not None:
            self._values["name"] = name
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def always(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecRoutesActionProxyResponseHeadersAdd#always
        '''
        result = self._values.get("always")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesActionProxyResponseHeadersAdd#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesActionProxyResponseHeadersAdd#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesActionProxyResponseHeadersAdd(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesActionRedirect",
    jsii_struct_bases=[],
    name_mapping={"code": "code", "url": "url"},
)
class VirtualServerSpecRoutesActionRedirect:
    def __init__(
        self,
        *,
        code: typing.Optional[jsii.Number] = None,
        url: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param code: 
        :param url: 

        :schema: VirtualServerSpecRoutesActionRedirect
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d8f38d25df968ba2e5c3ab83e7b947dabad0cb6837c4cb1599d5e0a5440e8b09)
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if code is not None:
            self._values["code"] = code
        if url is not None:
            self._values["url"] = url

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecRoutesActionRedirect#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def url(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesActionRedirect#url
        '''
        result = self._values.get("url")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesActionRedirect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesActionReturn",
    jsii_struct_bases=[],
    name_mapping={
        "body": "body",
        "code": "code",
        "headers": "headers",
        "type": "type",
    },
)
class VirtualServerSpecRoutesActionReturn:
    def __init__(
        self,
        *,
        body: typing.Optional[builtins.str] = None,
        code: typing.Optional[jsii.Number] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesActionReturnHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param body: 
        :param code: 
        :param headers: 
        :param type: 

        :schema: VirtualServerSpecRoutesActionReturn
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dabfaf772ce23d945c360ed39e6876e18aeec6906a908b516631ce7376ed024e)
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if body is not None:
            self._values["body"] = body
        if code is not None:
            self._values["code"] = code
        if headers is not None:
            self._values["headers"] = headers
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def body(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesActionReturn#body
        '''
        result = self._values.get("body")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecRoutesActionReturn#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesActionReturnHeaders"]]:
        '''
        :schema: VirtualServerSpecRoutesActionReturn#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesActionReturnHeaders"]], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesActionReturn#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesActionReturn(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesActionReturnHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerSpecRoutesActionReturnHeaders:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerSpecRoutesActionReturnHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__736fb3aac798da0e7605343c8ad52a4d149daef4d1156887c3f5e11e50d7edf2)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesActionReturnHeaders#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesActionReturnHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesActionReturnHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesMatches",
    jsii_struct_bases=[],
    name_mapping={"action": "action", "conditions": "conditions", "splits": "splits"},
)
class VirtualServerSpecRoutesMatches:
    def __init__(
        self,
        *,
        action: typing.Optional[typing.Union["VirtualServerSpecRoutesMatchesAction", typing.Dict[builtins.str, typing.Any]]] = None,
        conditions: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesMatchesConditions", typing.Dict[builtins.str, typing.Any]]]] = None,
        splits: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesMatchesSplits", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param action: 
        :param conditions: 
        :param splits: 

        :schema: VirtualServerSpecRoutesMatches
        '''
        if isinstance(action, dict):
            action = VirtualServerSpecRoutesMatchesAction(**action)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3a45368492fc43f3789c437200976ed6e7749a61908737ef90db36a3af1e83f2)
            check_type(argname="argument action", value=action, expected_type=type_hints["action"])
            check_type(argname="argument conditions", value=conditions, expected_type=type_hints["conditions"])
            check_type(argname="argument splits", value=splits, expected_type=type_hints["splits"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if action is not None:
            self._values["action"] = action
        if conditions is not None:
            self._values["conditions"] = conditions
        if splits is not None:
            self._values["splits"] = splits

    @builtins.property
    def action(self) -> typing.Optional["VirtualServerSpecRoutesMatchesAction"]:
        '''
        :schema: VirtualServerSpecRoutesMatches#action
        '''
        result = self._values.get("action")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesMatchesAction"], result)

    @builtins.property
    def conditions(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesMatchesConditions"]]:
        '''
        :schema: VirtualServerSpecRoutesMatches#conditions
        '''
        result = self._values.get("conditions")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesMatchesConditions"]], result)

    @builtins.property
    def splits(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesMatchesSplits"]]:
        '''
        :schema: VirtualServerSpecRoutesMatches#splits
        '''
        result = self._values.get("splits")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesMatchesSplits"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatches(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesMatchesAction",
    jsii_struct_bases=[],
    name_mapping={
        "pass_": "pass",
        "proxy": "proxy",
        "redirect": "redirect",
        "return_": "return",
    },
)
class VirtualServerSpecRoutesMatchesAction:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.str] = None,
        proxy: typing.Optional[typing.Union["VirtualServerSpecRoutesMatchesActionProxy", typing.Dict[builtins.str, typing.Any]]] = None,
        redirect: typing.Optional[typing.Union["VirtualServerSpecRoutesMatchesActionRedirect", typing.Dict[builtins.str, typing.Any]]] = None,
        return_: typing.Optional[typing.Union["VirtualServerSpecRoutesMatchesActionReturn", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param proxy: 
        :param redirect: 
        :param return_: 

        :schema: VirtualServerSpecRoutesMatchesAction
        '''
        if isinstance(proxy, dict):
            proxy = VirtualServerSpecRoutesMatchesActionProxy(**proxy)
        if isinstance(redirect, dict):
            redirect = VirtualServerSpecRoutesMatchesActionRedirect(**redirect)
        if isinstance(return_, dict):
            return_ = VirtualServerSpecRoutesMatchesActionReturn(**return_)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5b5eddebb0fd5f35c21c9d3cb2dca5018e7922529de67dbcb5ff395c9e5f7dd9)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument proxy", value=proxy, expected_type=type_hints["proxy"])
            check_type(argname="argument redirect", value=redirect, expected_type=type_hints["redirect"])
            check_type(argname="argument return_", value=return_, expected_type=type_hints["return_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if proxy is not None:
            self._values["proxy"] = proxy
        if redirect is not None:
            self._values["redirect"] = redirect
        if return_ is not None:
            self._values["return_"] = return_

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesAction#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def proxy(self) -> typing.Optional["VirtualServerSpecRoutesMatchesActionProxy"]:
        '''
        :schema: VirtualServerSpecRoutesMatchesAction#proxy
        '''
        result = self._values.get("proxy")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesMatchesActionProxy"], result)

    @builtins.property
    def redirect(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesMatchesActionRedirect"]:
        '''
        :schema: VirtualServerSpecRoutesMatchesAction#redirect
        '''
        result = self._values.get("redirect")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesMatchesActionRedirect"], result)

    @builtins.property
    def return_(self) -> typing.Optional["VirtualServerSpecRoutesMatchesActionReturn"]:
        '''
        :schema: VirtualServerSpecRoutesMatchesAction#return
        '''
        result = self._values.get("return_")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesMatchesActionReturn"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesAction(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesMatchesActionProxy",
    jsii_struct_bases=[],
    name_mapping={
        "request_headers": "requestHeaders",
        "response_headers": "responseHeaders",
        "rewrite_path": "rewritePath",
        "upstream": "upstream",
    },
)
class VirtualServerSpecRoutesMatchesActionProxy:
    def __init__(
        self,
        *,
        request_headers: typing.Optional[typing.Union["VirtualServerSpecRoutesMatchesActionProxyRequestHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        response_headers: typing.Optional[typing.Union["VirtualServerSpecRoutesMatchesActionProxyResponseHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        rewrite_path: typing.Optional[builtins.str] = None,
        upstream: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param request_headers: 
        :param response_headers: 
        :param rewrite_path: 
        :param upstream: 

        :schema: VirtualServerSpecRoutesMatchesActionProxy
        '''
        if isinstance(request_headers, dict):
            request_headers = VirtualServerSpecRoutesMatchesActionProxyRequestHeaders(**request_headers)
        if isinstance(response_headers, dict):
            response_headers = VirtualServerSpecRoutesMatchesActionProxyResponseHeaders(**response_headers)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__120d7472095446374c3d6982c77176358df537bd01a2a834d0b1f37153ba3a2b)
            check_type(argname="argument request_headers", value=request_headers, expected_type=type_hints["request_headers"])
            check_type(argname="argument response_headers", value=response_headers, expected_type=type_hints["response_headers"])
            check_type(argname="argument rewrite_path", value=rewrite_path, expected_type=type_hints["rewrite_path"])
            check_type(argname="argument upstream", value=upstream, expected_type=type_hints["upstream"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if request_headers is not None:
            self._values["request_headers"] = request_headers
        if response_headers is not None:
            self._values["response_headers"] = response_headers
        if rewrite_path is not None:
            self._values["rewrite_path"] = rewrite_path
        if upstream is not None:
            self._values["upstream"] = upstream

    @builtins.property
    def request_headers(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesMatchesActionProxyRequestHeaders"]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxy#requestHeaders
        '''
        result = self._values.get("request_headers")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesMatchesActionProxyRequestHeaders"], result)

    @builtins.property
    def response_headers(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesMatchesActionProxyResponseHeaders"]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxy#responseHeaders
        '''
        result = self._values.get("response_headers")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesMatchesActionProxyResponseHeaders"], result)

    @builtins.property
    def rewrite_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxy#rewritePath
        '''
        result = self._values.get("rewrite_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def upstream(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxy#upstream
        '''
        result = self._values.get("upstream")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesActionProxy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesMatchesActionProxyRequestHeaders",
    jsii_struct_bases=[],
    name_mapping={"pass_": "pass", "set": "set"},
)
class VirtualServerSpecRoutesMatchesActionProxyRequestHeaders:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.bool] = None,
        set: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesMatchesActionProxyRequestHeadersSet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param set: 

        :schema: VirtualServerSpecRoutesMatchesActionProxyRequestHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__353d7fde2e18aa441c3ba67c5c5616759020c37a7a9e303322c30bde671f494a)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxyRequestHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesMatchesActionProxyRequestHeadersSet"]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxyRequestHeaders#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesMatchesActionProxyRequestHeadersSet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesActionProxyRequestHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesMatchesActionProxyRequestHeadersSet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerSpecRoutesMatchesActionProxyRequestHeadersSet:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerSpecRoutesMatchesActionProxyRequestHeadersSet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9a0557b1f98f5d44f6587a8b8cc61aad155ebfc1b975e6816df84bc4d7eb037b)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxyRequestHeadersSet#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxyRequestHeadersSet#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesActionProxyRequestHeadersSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesMatchesActionProxyResponseHeaders",
    jsii_struct_bases=[],
    name_mapping={"add": "add", "hide": "hide", "ignore": "ignore", "pass_": "pass"},
)
class VirtualServerSpecRoutesMatchesActionProxyResponseHeaders:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd", typing.Dict[builtins.str, typing.Any]]]] = None,
        hide: typing.Optional[typing.Sequence[builtins.str]] = None,
        ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
        pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param add: 
        :param hide: 
        :param ignore: 
        :param pass_: 

        :schema: VirtualServerSpecRoutesMatchesActionProxyResponseHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__28acbd9b10f0eb20e4c29ea7be012df65ee13fd0192a98575202f98a6d3effcd)
            check_type(argname="argument add", value=add, expected_type=type_hints["add"])
            check_type(argname="argument hide", value=hide, expected_type=type_hints["hide"])
            check_type(argname="argument ignore", value=ignore, expected_type=type_hints["ignore"])
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values["add"] = add
        if hide is not None:
            self._values["hide"] = hide
        if ignore is not None:
            self._values["ignore"] = ignore
        if pass_ is not None:
            self._values["pass_"] = pass_

    @builtins.property
    def add(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd"]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxyResponseHeaders#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd"]], result)

    @builtins.property
    def hide(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxyResponseHeaders#hide
        '''
        result = self._values.get("hide")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ignore(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxyResponseHeaders#ignore
        '''
        result = self._values.get("ignore")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def pass_(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxyResponseHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesActionProxyResponseHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd",
    jsii_struct_bases=[],
    name_mapping={"always": "always", "name": "name", "value": "value"},
)
class VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd:
    def __init__(
        self,
        *,
        always: typing.Optional[builtins.bool] = None,
        name: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param always: 
        :param name: 
        :param value: 

        :schema: VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cc733d4a069573ed96c5f24ffa40643e9a4dc087d36a2d5e0acc6f3a052ab3be)
            check_type(argname="argument always", value=always, expected_type=type_hints["always"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if always is not None:
            self._values["always"] = always
        if name is not None:
            self._values["name"] = name
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def always(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd#always
        '''
        result = self._values.get("always")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesMatchesActionRedirect",
    jsii_struct_bases=[],
    name_mapping={"code": "code", "url": "url"},
)
class VirtualServerSpecRoutesMatchesActionRedirect:
    def __init__(
        self,
        *,
        code: typing.Optional[jsii.Number] = None,
        url: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param code: 
        :param url: 

        :schema: VirtualServerSpecRoutesMatchesActionRedirect
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f6e4f36cb77cfc2c96703a5ba0ab05dd9100605342b29e3d9db1c4d54bcaf7f7)
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if code is not None:
            self._values["code"] = code
        if url is not None:
            self._values["url"] = url

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionRedirect#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def url(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionRedirect#url
        '''
        result = self._values.get("url")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesActionRedirect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesMatchesActionReturn",
    jsii_struct_bases=[],
    name_mapping={
        "body": "body",
        "code": "code",
        "headers": "headers",
        "type": "type",
    },
)
class VirtualServerSpecRoutesMatchesActionReturn:
    def __init__(
        self,
        *,
        body: typing.Optional[builtins.str] = None,
        code: typing.Optional[jsii.Number] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesMatchesActionReturnHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param body: 
        :param code: 
        :param headers: 
        :param type: 

        :schema: VirtualServerSpecRoutesMatchesActionReturn
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ea6f49d77dfb7aae4c97d0d8720c9ea82206cca25575d2d04dae07906641f619)
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if body is not None:
            self._values["body"] = body
        if code is not None:
            self._values["code"] = code
        if headers is not None:
            self._values["headers"] = headers
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def body(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionReturn#body
        '''
        result = self._values.get("body")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionReturn#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesMatchesActionReturnHeaders"]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionReturn#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesMatchesActionReturnHeaders"]], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionReturn#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesActionReturn(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesMatchesActionReturnHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerSpecRoutesMatchesActionReturnHeaders:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerSpecRoutesMatchesActionReturnHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8396bf865bf72d09e881020c4ba0841940affacdaa793d1fb454e9a2ed664563)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionReturnHeaders#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionReturnHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesActionReturnHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesMatchesConditions",
    jsii_struct_bases=[],
    name_mapping={
        "argument": "argument",
        "cookie": "cookie",
        "header": "header",
        "value": "value",
        "variable": "variable",
    },
)
class VirtualServerSpecRoutesMatchesConditions:
    def __init__(
        self,
        *,
        argument: typing.Optional[builtins.str] = None,
        cookie: typing.Optional[builtins.str] = None,
        header: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
        variable: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param argument: 
        :param cookie: 
        :param header: 
        :param value: 
        :param variable: 

        :schema: VirtualServerSpecRoutesMatchesConditions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__43a71d06c86a5f421cd37cec77e628f3a1fa0fba09eec358bbfc4eaa906fedbe)
            check_type(argname="argument argument", value=argument, expected_type=type_hints["argument"])
            check_type(argname="argument cookie", value=cookie, expected_type=type_hints["cookie"])
            check_type(argname="argument header", value=header, expected_type=type_hints["header"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument variable", value=variable, expected_type=type_hints["variable"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if argument is not None:
            self._values["argument"] = argument
        if cookie is not None:
            self._values["cookie"] = cookie
        if header is not None:
            self._values["header"] = header
        if value is not None:
            self._values["value"] = value
        if variable is not None:
            self._values["variable"] = variable

    @builtins.property
    def argument(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesConditions#argument
        '''
        result = self._values.get("argument")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def cookie(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesConditions#cookie
        '''
        result = self._values.get("cookie")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def header(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesConditions#header
        '''
        result = self._values.get("header")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesConditions#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def variable(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesConditions#variable
        '''
        result = self._values.get("variable")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesConditions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesMatchesSplits",
    jsii_struct_bases=[],
    name_mapping={"action": "action", "weight": "weight"},
)
class VirtualServerSpecRoutesMatchesSplits:
    def __init__(
        self,
        *,
        action: typing.Optional[typing.Union["VirtualServerSpecRoutesMatchesSplitsAction", typing.Dict[builtins.str, typing.Any]]] = None,
        weight: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param action: 
        :param weight: 

        :schema: VirtualServerSpecRoutesMatchesSplits
        '''
        if isinstance(action, dict):
            action = VirtualServerSpecRoutesMatchesSplitsAction(**action)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8e4361e9b2bdbecf0511913355dd70b8dae10f9767dc600a10767150dddb5f0e)
            check_type(argname="argument action", value=action, expected_type=type_hints["action"])
            check_type(argname="argument weight", value=weight, expected_type=type_hints["weight"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if action is not None:
            self._values["action"] = action
        if weight is not None:
            self._values["weight"] = weight

    @builtins.property
    def action(self) -> typing.Optional["VirtualServerSpecRoutesMatchesSplitsAction"]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplits#action
        '''
        result = self._values.get("action")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesMatchesSplitsAction"], result)

    @builtins.property
    def weight(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplits#weight
        '''
        result = self._values.get("weight")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesSplits(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesMatchesSplitsAction",
    jsii_struct_bases=[],
    name_mapping={
        "pass_": "pass",
        "proxy": "proxy",
        "redirect": "redirect",
        "return_": "return",
    },
)
class VirtualServerSpecRoutesMatchesSplitsAction:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.str] = None,
        proxy: typing.Optional[typing.Union["VirtualServerSpecRoutesMatchesSplitsActionProxy", typing.Dict[builtins.str, typing.Any]]] = None,
        redirect: typing.Optional[typing.Union["VirtualServerSpecRoutesMatchesSplitsActionRedirect", typing.Dict[builtins.str, typing.Any]]] = None,
        return_: typing.Optional[typing.Union["VirtualServerSpecRoutesMatchesSplitsActionReturn", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param proxy: 
        :param redirect: 
        :param return_: 

        :schema: VirtualServerSpecRoutesMatchesSplitsAction
        '''
        if isinstance(proxy, dict):
            proxy = VirtualServerSpecRoutesMatchesSplitsActionProxy(**proxy)
        if isinstance(redirect, dict):
            redirect = VirtualServerSpecRoutesMatchesSplitsActionRedirect(**redirect)
        if isinstance(return_, dict):
            return_ = VirtualServerSpecRoutesMatchesSplitsActionReturn(**return_)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7458afd01952ea434c0cbd41d7ce51df5e3c43cfeca05fc1996628fac8783068)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument proxy", value=proxy, expected_type=type_hints["proxy"])
            check_type(argname="argument redirect", value=redirect, expected_type=type_hints["redirect"])
            check_type(argname="argument return_", value=return_, expected_type=type_hints["return_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if proxy is not None:
            self._values["proxy"] = proxy
        if redirect is not None:
            self._values["redirect"] = redirect
        if return_ is not None:
            self._values["return_"] = return_

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsAction#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def proxy(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesMatchesSplitsActionProxy"]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsAction#proxy
        '''
        result = self._values.get("proxy")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesMatchesSplitsActionProxy"], result)

    @builtins.property
    def redirect(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesMatchesSplitsActionRedirect"]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsAction#redirect
        '''
        result = self._values.get("redirect")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesMatchesSplitsActionRedirect"], result)

    @builtins.property
    def return_(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesMatchesSplitsActionReturn"]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsAction#return
        '''
        result = self._values.get("return_")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesMatchesSplitsActionReturn"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesSplitsAction(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesMatchesSplitsActionProxy",
    jsii_struct_bases=[],
    name_mapping={
        "request_headers": "requestHeaders",
        "response_headers": "responseHeaders",
        "rewrite_path": "rewritePath",
        "upstream": "upstream",
    },
)
class VirtualServerSpecRoutesMatchesSplitsActionProxy:
    def __init__(
        self,
        *,
        request_headers: typing.Optional[typing.Union["VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        response_headers: typing.Optional[typing.Union["VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        rewrite_path: typing.Optional[builtins.str] = None,
        upstream: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param request_headers: 
        :param response_headers: 
        :param rewrite_path: 
        :param upstream: 

        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxy
        '''
        if isinstance(request_headers, dict):
            request_headers = VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders(**request_headers)
        if isinstance(response_headers, dict):
            response_headers = VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders(**response_headers)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__953cd1ee6c806a831469506c51bfa9d9080527b45d71b74ca477e7cc93aceb7c)
            check_type(argname="argument request_headers", value=request_headers, expected_type=type_hints["request_headers"])
            check_type(argname="argument response_headers", value=response_headers, expected_type=type_hints["response_headers"])
            check_type(argname="argument rewrite_path", value=rewrite_path, expected_type=type_hints["rewrite_path"])
            check_type(argname="argument upstream", value=upstream, expected_type=type_hints["upstream"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if request_headers is not None:
            self._values["request_headers"] = request_headers
        if response_headers is not None:
            self._values["response_headers"] = response_headers
        if rewrite_path is not None:
            self._values["rewrite_path"] = rewrite_path
        if upstream is not None:
            self._values["upstream"] = upstream

    @builtins.property
    def request_headers(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders"]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxy#requestHeaders
        '''
        result = self._values.get("request_headers")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders"], result)

    @builtins.property
    def response_headers(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders"]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxy#responseHeaders
        '''
        result = self._values.get("response_headers")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders"], result)

    @builtins.property
    def rewrite_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxy#rewritePath
        '''
        result = self._values.get("rewrite_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def upstream(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxy#upstream
        '''
        result = self._values.get("upstream")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesSplitsActionProxy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders",
    jsii_struct_bases=[],
    name_mapping={"pass_": "pass", "set": "set"},
)
class VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.bool] = None,
        set: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeadersSet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param set: 

        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2ef9bdc49a52308442fb75ce4c5d2c290c948139c9a26007f2567b8fc50d94ba)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeadersSet"]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeadersSet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeadersSet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeadersSet:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeadersSet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b99c7191b434b8f42761296b3a16767b9dba252bc15039d32fa35b1615751155)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeadersSet#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeadersSet#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeadersSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders",
    jsii_struct_bases=[],
    name_mapping={"add": "add", "hide": "hide", "ignore": "ignore", "pass_": "pass"},
)
class VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd", typing.Dict[builtins.str, typing.Any]]]] = None,
        hide: typing.Optional[typing.Sequence[builtins.str]] = None,
        ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
        pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param add: 
        :param hide: 
        :param ignore: 
        :param pass_: 

        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__283e12b262e544279a1290e00e44b48086810822fc7c170577c28d61e9a3d18c)
            check_type(argname="argument add", value=add, expected_type=type_hints["add"])
            check_type(argname="argument hide", value=hide, expected_type=type_hints["hide"])
            check_type(argname="argument ignore", value=ignore, expected_type=type_hints["ignore"])
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values["add"] = add
        if hide is not None:
            self._values["hide"] = hide
        if ignore is not None:
            self._values["ignore"] = ignore
        if pass_ is not None:
            self._values["pass_"] = pass_

    @builtins.property
    def add(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd"]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd"]], result)

    @builtins.property
    def hide(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders#hide
        '''
        result = self._values.get("hide")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ignore(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders#ignore
        '''
        result = self._values.get("ignore")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def pass_(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd",
    jsii_struct_bases=[],
    name_mapping={"always": "always", "name": "name", "value": "value"},
)
class VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd:
    def __init__(
        self,
        *,
        always: typing.Optional[builtins.bool] = None,
        name: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param always: 
        :param name: 
        :param value: 

        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7c9e1dcb77317208714c551cc7e3a002bb23a935090fc8118a93903be77b201f)
            check_type(argname="argument always", value=always, expected_type=type_hints["always"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if always is not None:
            self._values["always"] = always
        if name is not None:
            self._values["name"] = name
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def always(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd#always
        '''
        result = self._values.get("always")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesMatchesSplitsActionRedirect",
    jsii_struct_bases=[],
    name_mapping={"code": "code", "url": "url"},
)
class VirtualServerSpecRoutesMatchesSplitsActionRedirect:
    def __init__(
        self,
        *,
        code: typing.Optional[jsii.Number] = None,
        url: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param code: 
        :param url: 

        :schema: VirtualServerSpecRoutesMatchesSplitsActionRedirect
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0e66f3c570a0a06c8aea591a7fdd2afd66c55023a9f873e3013ce83557923ca3)
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if code is not None:
            self._values["code"] = code
        if url is not None:
            self._values["url"] = url

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionRedirect#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def url(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionRedirect#url
        '''
        result = self._values.get("url")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesSplitsActionRedirect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesMatchesSplitsActionReturn",
    jsii_struct_bases=[],
    name_mapping={
        "body": "body",
        "code": "code",
        "headers": "headers",
        "type": "type",
    },
)
class VirtualServerSpecRoutesMatchesSplitsActionReturn:
    def __init__(
        self,
        *,
        body: typing.Optional[builtins.str] = None,
        code: typing.Optional[jsii.Number] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesMatchesSplitsActionReturnHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param body: 
        :param code: 
        :param headers: 
        :param type: 

        :schema: VirtualServerSpecRoutesMatchesSplitsActionReturn
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ae52b47528d0a0f1490239e9ab2cb1090caeb98e5bff81f887560b85097fd2f5)
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if body is not None:
            self._values["body"] = body
        if code is not None:
            self._values["code"] = code
        if headers is not None:
            self._values["headers"] = headers
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def body(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionReturn#body
        '''
        result = self._values.get("body")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionReturn#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesMatchesSplitsActionReturnHeaders"]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionReturn#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesMatchesSplitsActionReturnHeaders"]], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionReturn#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesSplitsActionReturn(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesMatchesSplitsActionReturnHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerSpecRoutesMatchesSplitsActionReturnHeaders:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerSpecRoutesMatchesSplitsActionReturnHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3d5e15293c86e1165e400475942fe5847ce37ef3b3ab5314f6d0921e728e2dab)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionReturnHeaders#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionReturnHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesSplitsActionReturnHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesPolicies",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "namespace": "namespace"},
)
class VirtualServerSpecRoutesPolicies:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param namespace: 

        :schema: VirtualServerSpecRoutesPolicies
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e968bf2ec9da7e6675de226949bd2cdce484bcff8e1fc0b785d50321b8b0112e)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesPolicies#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesPolicies#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesPolicies(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesSplits",
    jsii_struct_bases=[],
    name_mapping={"action": "action", "weight": "weight"},
)
class VirtualServerSpecRoutesSplits:
    def __init__(
        self,
        *,
        action: typing.Optional[typing.Union["VirtualServerSpecRoutesSplitsAction", typing.Dict[builtins.str, typing.Any]]] = None,
        weight: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param action: 
        :param weight: 

        :schema: VirtualServerSpecRoutesSplits
        '''
        if isinstance(action, dict):
            action = VirtualServerSpecRoutesSplitsAction(**action)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0673103c28cebd4b3c4b2703edcfc6d63698e029344ea0558d5fe15991e3e0d7)
            check_type(argname="argument action", value=action, expected_type=type_hints["action"])
            check_type(argname="argument weight", value=weight, expected_type=type_hints["weight"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if action is not None:
            self._values["action"] = action
        if weight is not None:
            self._values["weight"] = weight

    @builtins.property
    def action(self) -> typing.Optional["VirtualServerSpecRoutesSplitsAction"]:
        '''
        :schema: VirtualServerSpecRoutesSplits#action
        '''
        result = self._values.get("action")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesSplitsAction"], result)

    @builtins.property
    def weight(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecRoutesSplits#weight
        '''
        result = self._values.get("weight")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesSplits(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesSplitsAction",
    jsii_struct_bases=[],
    name_mapping={
        "pass_": "pass",
        "proxy": "proxy",
        "redirect": "redirect",
        "return_": "return",
    },
)
class VirtualServerSpecRoutesSplitsAction:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.str] = None,
        proxy: typing.Optional[typing.Union["VirtualServerSpecRoutesSplitsActionProxy", typing.Dict[builtins.str, typing.Any]]] = None,
        redirect: typing.Optional[typing.Union["VirtualServerSpecRoutesSplitsActionRedirect", typing.Dict[builtins.str, typing.Any]]] = None,
        return_: typing.Optional[typing.Union["VirtualServerSpecRoutesSplitsActionReturn", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param proxy: 
        :param redirect: 
        :param return_: 

        :schema: VirtualServerSpecRoutesSplitsAction
        '''
        if isinstance(proxy, dict):
            proxy = VirtualServerSpecRoutesSplitsActionProxy(**proxy)
        if isinstance(redirect, dict):
            redirect = VirtualServerSpecRoutesSplitsActionRedirect(**redirect)
        if isinstance(return_, dict):
            return_ = VirtualServerSpecRoutesSplitsActionReturn(**return_)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__102b79be1e0cb29dc3228c7a37613f0b510d77bb17da6188ce31479374e52b0c)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument proxy", value=proxy, expected_type=type_hints["proxy"])
            check_type(argname="argument redirect", value=redirect, expected_type=type_hints["redirect"])
            check_type(argname="argument return_", value=return_, expected_type=type_hints["return_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if proxy is not None:
            self._values["proxy"] = proxy
        if redirect is not None:
            self._values["redirect"] = redirect
        if return_ is not None:
            self._values["return_"] = return_

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesSplitsAction#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def proxy(self) -> typing.Optional["VirtualServerSpecRoutesSplitsActionProxy"]:
        '''
        :schema: VirtualServerSpecRoutesSplitsAction#proxy
        '''
        result = self._values.get("proxy")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesSplitsActionProxy"], result)

    @builtins.property
    def redirect(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesSplitsActionRedirect"]:
        '''
        :schema: VirtualServerSpecRoutesSplitsAction#redirect
        '''
        result = self._values.get("redirect")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesSplitsActionRedirect"], result)

    @builtins.property
    def return_(self) -> typing.Optional["VirtualServerSpecRoutesSplitsActionReturn"]:
        '''
        :schema: VirtualServerSpecRoutesSplitsAction#return
        '''
        result = self._values.get("return_")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesSplitsActionReturn"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesSplitsAction(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesSplitsActionProxy",
    jsii_struct_bases=[],
    name_mapping={
        "request_headers": "requestHeaders",
        "response_headers": "responseHeaders",
        "rewrite_path": "rewritePath",
        "upstream": "upstream",
    },
)
class VirtualServerSpecRoutesSplitsActionProxy:
    def __init__(
        self,
        *,
        request_headers: typing.Optional[typing.Union["VirtualServerSpecRoutesSplitsActionProxyRequestHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        response_headers: typing.Optional[typing.Union["VirtualServerSpecRoutesSplitsActionProxyResponseHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        rewrite_path: typing.Optional[builtins.str] = None,
        upstream: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param request_headers: 
        :param response_headers: 
        :param rewrite_path: 
        :param upstream: 

        :schema: VirtualServerSpecRoutesSplitsActionProxy
        '''
        if isinstance(request_headers, dict):
            request_headers = VirtualServerSpecRoutesSplitsActionProxyRequestHeaders(**request_headers)
        if isinstance(response_headers, dict):
            response_headers = VirtualServerSpecRoutesSplitsActionProxyResponseHeaders(**response_headers)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__604c904fa0cf6e3ad4b297cd8c2de2fbecf550c480811840a0091910addc8ec5)
            check_type(argname="argument request_headers", value=request_headers, expected_type=type_hints["request_headers"])
            check_type(argname="argument response_headers", value=response_headers, expected_type=type_hints["response_headers"])
            check_type(argname="argument rewrite_path", value=rewrite_path, expected_type=type_hints["rewrite_path"])
            check_type(argname="argument upstream", value=upstream, expected_type=type_hints["upstream"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if request_headers is not None:
            self._values["request_headers"] = request_headers
        if response_headers is not None:
            self._values["response_headers"] = response_headers
        if rewrite_path is not None:
            self._values["rewrite_path"] = rewrite_path
        if upstream is not None:
            self._values["upstream"] = upstream

    @builtins.property
    def request_headers(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesSplitsActionProxyRequestHeaders"]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxy#requestHeaders
        '''
        result = self._values.get("request_headers")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesSplitsActionProxyRequestHeaders"], result)

    @builtins.property
    def response_headers(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesSplitsActionProxyResponseHeaders"]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxy#responseHeaders
        '''
        result = self._values.get("response_headers")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesSplitsActionProxyResponseHeaders"], result)

    @builtins.property
    def rewrite_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxy#rewritePath
        '''
        result = self._values.get("rewrite_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def upstream(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxy#upstream
        '''
        result = self._values.get("upstream")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesSplitsActionProxy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesSplitsActionProxyRequestHeaders",
    jsii_struct_bases=[],
    name_mapping={"pass_": "pass", "set": "set"},
)
class VirtualServerSpecRoutesSplitsActionProxyRequestHeaders:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.bool] = None,
        set: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesSplitsActionProxyRequestHeadersSet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param set: 

        :schema: VirtualServerSpecRoutesSplitsActionProxyRequestHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__705d10b4d281f194f79a69a6d52dda450454b6e5783cfe0bf43fe238bbbf2506)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxyRequestHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesSplitsActionProxyRequestHeadersSet"]]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxyRequestHeaders#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesSplitsActionProxyRequestHeadersSet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesSplitsActionProxyRequestHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesSplitsActionProxyRequestHeadersSet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerSpecRoutesSplitsActionProxyRequestHeadersSet:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerSpecRoutesSplitsActionProxyRequestHeadersSet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__486f659614ce9462d8359d7f651569708be70abfe0eb6e88cfaa5c534dbd256d)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxyRequestHeadersSet#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxyRequestHeadersSet#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesSplitsActionProxyRequestHeadersSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesSplitsActionProxyResponseHeaders",
    jsii_struct_bases=[],
    name_mapping={"add": "add", "hide": "hide", "ignore": "ignore", "pass_": "pass"},
)
class VirtualServerSpecRoutesSplitsActionProxyResponseHeaders:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd", typing.Dict[builtins.str, typing.Any]]]] = None,
        hide: typing.Optional[typing.Sequence[builtins.str]] = None,
        ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
        pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param add: 
        :param hide: 
        :param ignore: 
        :param pass_: 

        :schema: VirtualServerSpecRoutesSplitsActionProxyResponseHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b2db8a1e8107a32fdd9783a1985444f7b01a2f6aa2d50422fa233a678e84f22f)
            check_type(argname="argument add", value=add, expected_type=type_hints["add"])
            check_type(argname="argument hide", value=hide, expected_type=type_hints["hide"])
            check_type(argname="argument ignore", value=ignore, expected_type=type_hints["ignore"])
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values["add"] = add
        if hide is not None:
            self._values["hide"] = hide
        if ignore is not None:
            self._values["ignore"] = ignore
        if pass_ is not None:
            self._values["pass_"] = pass_

    @builtins.property
    def add(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd"]]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxyResponseHeaders#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd"]], result)

    @builtins.property
    def hide(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxyResponseHeaders#hide
        '''
        result = self._values.get("hide")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ignore(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxyResponseHeaders#ignore
        '''
        result = self._values.get("ignore")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def pass_(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxyResponseHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesSplitsActionProxyResponseHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd",
    jsii_struct_bases=[],
    name_mapping={"always": "always", "name": "name", "value": "value"},
)
class VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd:
    def __init__(
        self,
        *,
        always: typing.Optional[builtins.bool] = None,
        name: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param always: 
        :param name: 
        :param value: 

        :schema: VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0bb8634d02b5ced78608549afa7e8f8319d43f11ca15cbd6959f53736c25afd3)
            check_type(argname="argument always", value=always, expected_type=type_hints["always"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if always is not None:
            self._values["always"] = always
        if name is not None:
            self._values["name"] = name
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def always(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd#always
        '''
        result = self._values.get("always")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesSplitsActionRedirect",
    jsii_struct_bases=[],
    name_mapping={"code": "code", "url": "url"},
)
class VirtualServerSpecRoutesSplitsActionRedirect:
    def __init__(
        self,
        *,
        code: typing.Optional[jsii.Number] = None,
        url: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param code: 
        :param url: 

        :schema: VirtualServerSpecRoutesSplitsActionRedirect
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7aa18edeaa5c09bd9190d696369501a3ec3fddab7ac7315b9a2907b83194d15c)
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if code is not None:
            self._values["code"] = code
        if url is not None:
            self._values["url"] = url

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionRedirect#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def url(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionRedirect#url
        '''
        result = self._values.get("url")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesSplitsActionRedirect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesSplitsActionReturn",
    jsii_struct_bases=[],
    name_mapping={
        "body": "body",
        "code": "code",
        "headers": "headers",
        "type": "type",
    },
)
class VirtualServerSpecRoutesSplitsActionReturn:
    def __init__(
        self,
        *,
        body: typing.Optional[builtins.str] = None,
        code: typing.Optional[jsii.Number] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesSplitsActionReturnHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param body: 
        :param code: 
        :param headers: 
        :param type: 

        :schema: VirtualServerSpecRoutesSplitsActionReturn
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d4912655acad9730c02dbc7b59384197f0dabaac1f118ee3af8e6ec04ff63ac9)
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if body is not None:
            self._values["body"] = body
        if code is not None:
            self._values["code"] = code
        if headers is not None:
            self._values["headers"] = headers
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def body(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionReturn#body
        '''
        result = self._values.get("body")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionReturn#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesSplitsActionReturnHeaders"]]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionReturn#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesSplitsActionReturnHeaders"]], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionReturn#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesSplitsActionReturn(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecRoutesSplitsActionReturnHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerSpecRoutesSplitsActionReturnHeaders:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerSpecRoutesSplitsActionReturnHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__53f69eda9ad2c9fa148e441422f6e420126f6a4c6107589c47651b995d1d5e1b)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionReturnHeaders#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionReturnHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesSplitsActionReturnHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecTls",
    jsii_struct_bases=[],
    name_mapping={"redirect": "redirect", "secret": "secret"},
)
class VirtualServerSpecTls:
    def __init__(
        self,
        *,
        redirect: typing.Optional[typing.Union["VirtualServerSpecTlsRedirect", typing.Dict[builtins.str, typing.Any]]] = None,
        secret: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param redirect: 
        :param secret: 

        :schema: VirtualServerSpecTls
        '''
        if isinstance(redirect, dict):
            redirect = VirtualServerSpecTlsRedirect(**redirect)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__27ea550554d2a808921836c48762bb9180db5fd4a111d2e3fd4b4661a59d281e)
            check_type(argname="argument redirect", value=redirect, expected_type=type_hints["redirect"])
            check_type(argname="argument secret", value=secret, expected_type=type_hints["secret"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if redirect is not None:
            self._values["redirect"] = redirect
        if secret is not None:
            self._values["secret"] = secret

    @builtins.property
    def redirect(self) -> typing.Optional["VirtualServerSpecTlsRedirect"]:
        '''
        :schema: VirtualServerSpecTls#redirect
        '''
        result = self._values.get("redirect")
        return typing.cast(typing.Optional["VirtualServerSpecTlsRedirect"], result)

    @builtins.property
    def secret(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecTls#secret
        '''
        result = self._values.get("secret")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecTlsRedirect",
    jsii_struct_bases=[],
    name_mapping={"based_on": "basedOn", "code": "code", "enable": "enable"},
)
class VirtualServerSpecTlsRedirect:
    def __init__(
        self,
        *,
        based_on: typing.Optional[builtins.str] = None,
        code: typing.Optional[jsii.Number] = None,
        enable: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param based_on: 
        :param code: 
        :param enable: 

        :schema: VirtualServerSpecTlsRedirect
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__21935dc750bae11c8909d479f1a84d7522e8d6991804832e5e6fb495fdf7fc6b)
            check_type(argname="argument based_on", value=based_on, expected_type=type_hints["based_on"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if based_on is not None:
            self._values["based_on"] = based_on
        if code is not None:
            self._values["code"] = code
        if enable is not None:
            self._values["enable"] = enable

    @builtins.property
    def based_on(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecTlsRedirect#basedOn
        '''
        result = self._values.get("based_on")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecTlsRedirect#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecTlsRedirect#enable
        '''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecTlsRedirect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecUpstreams",
    jsii_struct_bases=[],
    name_mapping={
        "buffering": "buffering",
        "client_body_buffer_size": "clientBodyBufferSize",
        "client_max_body_size": "clientMaxBodySize",
        "connect_timeout": "connectTimeout",
        "fail_timeout": "failTimeout",
        "keepalive": "keepalive",
        "lb_method": "lbMethod",
        "max_conns": "maxConns",
        "max_fails": "maxFails",
        "name": "name",
        "next_upstream": "nextUpstream",
        "next_upstream_timeout": "nextUpstreamTimeout",
        "next_upstream_tries": "nextUpstreamTries",
        "port": "port",
        "read_timeout": "readTimeout",
        "send_timeout": "sendTimeout",
        "service": "service",
        "session_cookie": "sessionCookie",
        "slow_start": "slowStart",
        "subselector": "subselector",
        "tls": "tls",
        "type": "type",
        "use_cluster_ip": "useClusterIp",
    },
)
class VirtualServerSpecUpstreams:
    def __init__(
        self,
        *,
        buffering: typing.Optional[builtins.bool] = None,
        client_body_buffer_size: typing.Optional[builtins.str] = None,
        client_max_body_size: typing.Optional[builtins.str] = None,
        connect_timeout: typing.Optional[builtins.str] = None,
        fail_timeout: typing.Optional[builtins.str] = None,
        keepalive: typing.Optional[jsii.Number] = None,
        lb_method: typing.Optional[builtins.str] = None,
        max_conns: typing.Optional[jsii.Number] = None,
        max_fails: typing.Optional[jsii.Number] = None,
        name: typing.Optional[builtins.str] = None,
        next_upstream: typing.Optional[builtins.str] = None,
        next_upstream_timeout: typing.Optional[builtins.str] = None,
        next_upstream_tries: typing.Optional[jsii.Number] = None,
        port: typing.Optional[jsii.Number] = None,
        read_timeout: typing.Optional[builtins.str] = None,
        send_timeout: typing.Optional[builtins.str] = None,
        service: typing.Optional[builtins.str] = None,
        session_cookie: typing.Optional[typing.Union["VirtualServerSpecUpstreamsSessionCookie", typing.Dict[builtins.str, typing.Any]]] = None,
        slow_start: typing.Optional[builtins.str] = None,
        subselector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        tls: typing.Optional[typing.Union["VirtualServerSpecUpstreamsTls", typing.Dict[builtins.str, typing.Any]]] = None,
        type: typing.Optional[builtins.str] = None,
        use_cluster_ip: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param buffering: 
        :param client_body_buffer_size: 
        :param client_max_body_size: 
        :param connect_timeout: 
        :param fail_timeout: 
        :param keepalive: 
        :param lb_method: 
        :param max_conns: 
        :param max_fails: 
        :param name: 
        :param next_upstream: 
        :param next_upstream_timeout: 
        :param next_upstream_tries: 
        :param port: 
        :param read_timeout: 
        :param send_timeout: 
        :param service: 
        :param session_cookie: 
        :param slow_start: 
        :param subselector: 
        :param tls: 
        :param type: 
        :param use_cluster_ip: 

        :schema: VirtualServerSpecUpstreams
        '''
        if isinstance(session_cookie, dict):
            session_cookie = VirtualServerSpecUpstreamsSessionCookie(**session_cookie)
        if isinstance(tls, dict):
            tls = VirtualServerSpecUpstreamsTls(**tls)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e838ec5aa844852701166f59a7b2f5102595b8e89105b7c0638caac4963f9548)
            check_type(argname="argument buffering", value=buffering, expected_type=type_hints["buffering"])
            check_type(argname="argument client_body_buffer_size", value=client_body_buffer_size, expected_type=type_hints["client_body_buffer_size"])
            check_type(argname="argument client_max_body_size", value=client_max_body_size, expected_type=type_hints["client_max_body_size"])
            check_type(argname="argument connect_timeout", value=connect_timeout, expected_type=type_hints["connect_timeout"])
            check_type(argname="argument fail_timeout", value=fail_timeout, expected_type=type_hints["fail_timeout"])
            check_type(argname="argument keepalive", value=keepalive, expected_type=type_hints["keepalive"])
            check_type(argname="argument lb_method", value=lb_method, expected_type=type_hints["lb_method"])
            check_type(argname="argument max_conns", value=max_conns, expected_type=type_hints["max_conns"])
            check_type(argname="argument max_fails", value=max_fails, expected_type=type_hints["max_fails"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument next_upstream", value=next_upstream, expected_type=type_hints["next_upstream"])
            check_type(argname="argument next_upstream_timeout", value=next_upstream_timeout, expected_type=type_hints["next_upstream_timeout"])
            check_type(argname="argument next_upstream_tries", value=next_upstream_tries, expected_type=type_hints["next_upstream_tries"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument read_timeout", value=read_timeout, expected_type=type_hints["read_timeout"])
            check_type(argname="argument send_timeout", value=send_timeout, expected_type=type_hints["send_timeout"])
            check_type(argname="argument service", value=service, expected_type=type_hints["service"])
            check_type(argname="argument session_cookie", value=session_cookie, expected_type=type_hints["session_cookie"])
            check_type(argname="argument slow_start", value=slow_start, expected_type=type_hints["slow_start"])
            check_type(argname="argument subselector", value=subselector, expected_type=type_hints["subselector"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument use_cluster_ip", value=use_cluster_ip, expected_type=type_hints["use_cluster_ip"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if buffering is not None:
            self._values["buffering"] = buffering
        if client_body_buffer_size is not None:
            self._values["client_body_buffer_size"] = client_body_buffer_size
        if client_max_body_size is not None:
            self._values["client_max_body_size"] = client_max_body_size
        if connect_timeout is not None:
            self._values["connect_timeout"] = connect_timeout
        if fail_timeout is not None:
            self._values["fail_timeout"] = fail_timeout
        if keepalive is not None:
            self._values["keepalive"] = keepalive
        if lb_method is not None:
            self._values["lb_method"] = lb_method
        if max_conns is not None:
            self._values["max_conns"] = max_conns
        if max_fails is not None:
            self._values["max_fails"] = max_fails
        if name is not None:
            self._values["name"] = name
        if next_upstream is not None:
            self._values["next_upstream"] = next_upstream
        if next_upstream_timeout is not None:
            self._values["next_upstream_timeout"] = next_upstream_timeout
        if next_upstream_tries is not None:
            self._values["next_upstream_tries"] = next_upstream_tries
        if port is not None:
            self._values["port"] = port
        if read_timeout is not None:
            self._values["read_timeout"] = read_timeout
        if send_timeout is not None:
            self._values["send_timeout"] = send_timeout
        if service is not None:
            self._values["service"] = service
        if session_cookie is not None:
            self._values["session_cookie"] = session_cookie
        if slow_start is not None:
            self._values["slow_start"] = slow_start
        if subselector is not None:
            self._values["subselector"] = subselector
        if tls is not None:
            self._values["tls"] = tls
        if type is not None:
            self._values["type"] = type
        if use_cluster_ip is not None:
            self._values["use_cluster_ip"] = use_cluster_ip

    @builtins.property
    def buffering(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecUpstreams#buffering
        '''
        result = self._values.get("buffering")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def client_body_buffer_size(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#client-body-buffer-size
        '''
        result = self._values.get("client_body_buffer_size")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_max_body_size(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#client-max-body-size
        '''
        result = self._values.get("client_max_body_size")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def connect_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#connect-timeout
        '''
        result = self._values.get("connect_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def fail_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#fail-timeout
        '''
        result = self._values.get("fail_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def keepalive(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecUpstreams#keepalive
        '''
        result = self._values.get("keepalive")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def lb_method(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#lb-method
        '''
        result = self._values.get("lb_method")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_conns(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecUpstreams#max-conns
        '''
        result = self._values.get("max_conns")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_fails(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecUpstreams#max-fails
        '''
        result = self._values.get("max_fails")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def next_upstream(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#next-upstream
        '''
        result = self._values.get("next_upstream")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def next_upstream_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#next-upstream-timeout
        '''
        result = self._values.get("next_upstream_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def next_upstream_tries(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecUpstreams#next-upstream-tries
        '''
        result = self._values.get("next_upstream_tries")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecUpstreams#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def read_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#read-timeout
        '''
        result = self._values.get("read_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def send_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#send-timeout
        '''
        result = self._values.get("send_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def service(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#service
        '''
        result = self._values.get("service")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def session_cookie(
        self,
    ) -> typing.Optional["VirtualServerSpecUpstreamsSessionCookie"]:
        '''
        :schema: VirtualServerSpecUpstreams#sessionCookie
        '''
        result = self._values.get("session_cookie")
        return typing.cast(typing.Optional["VirtualServerSpecUpstreamsSessionCookie"], result)

    @builtins.property
    def slow_start(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#slow-start
        '''
        result = self._values.get("slow_start")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def subselector(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: VirtualServerSpecUpstreams#subselector
        '''
        result = self._values.get("subselector")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def tls(self) -> typing.Optional["VirtualServerSpecUpstreamsTls"]:
        '''
        :schema: VirtualServerSpecUpstreams#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional["VirtualServerSpecUpstreamsTls"], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def use_cluster_ip(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecUpstreams#use-cluster-ip
        '''
        result = self._values.get("use_cluster_ip")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecUpstreams(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecUpstreamsSessionCookie",
    jsii_struct_bases=[],
    name_mapping={
        "domain": "domain",
        "enable": "enable",
        "expires": "expires",
        "http_only": "httpOnly",
        "name": "name",
        "path": "path",
        "samesite": "samesite",
        "secure": "secure",
    },
)
class VirtualServerSpecUpstreamsSessionCookie:
    def __init__(
        self,
        *,
        domain: typing.Optional[builtins.str] = None,
        enable: typing.Optional[builtins.bool] = None,
        expires: typing.Optional[builtins.str] = None,
        http_only: typing.Optional[builtins.bool] = None,
        name: typing.Optional[builtins.str] = None,
        path: typing.Optional[builtins.str] = None,
        samesite: typing.Optional[builtins.str] = None,
        secure: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param domain: 
        :param enable: 
        :param expires: 
        :param http_only: 
        :param name: 
        :param path: 
        :param samesite: 
        :param secure: 

        :schema: VirtualServerSpecUpstreamsSessionCookie
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__225c66f2ee4e2a3618c77ab8dde24beb466928bf5bb860edb0832ac38085a09c)
            check_type(argname="argument domain", value=domain, expected_type=type_hints["domain"])
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
            check_type(argname="argument expires", value=expires, expected_type=type_hints["expires"])
            check_type(argname="argument http_only", value=http_only, expected_type=type_hints["http_only"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument samesite", value=samesite, expected_type=type_hints["samesite"])
            check_type(argname="argument secure", value=secure, expected_type=type_hints["secure"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if domain is not None:
            self._values["domain"] = domain
        if enable is not None:
            self._values["enable"] = enable
        if expires is not None:
            self._values["expires"] = expires
        if http_only is not None:
            self._values["http_only"] = http_only
        if name is not None:
            self._values["name"] = name
        if path is not None:
            self._values["path"] = path
        if samesite is not None:
            self._values["samesite"] = samesite
        if secure is not None:
            self._values["secure"] = secure

    @builtins.property
    def domain(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreamsSessionCookie#domain
        '''
        result = self._values.get("domain")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecUpstreamsSessionCookie#enable
        '''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def expires(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreamsSessionCookie#expires
        '''
        result = self._values.get("expires")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def http_only(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecUpstreamsSessionCookie#httpOnly
        '''
        result = self._values.get("http_only")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreamsSessionCookie#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreamsSessionCookie#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def samesite(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreamsSessionCookie#samesite
        '''
        result = self._values.get("samesite")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def secure(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecUpstreamsSessionCookie#secure
        '''
        result = self._values.get("secure")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecUpstreamsSessionCookie(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="orgnginxk8s.VirtualServerSpecUpstreamsTls",
    jsii_struct_bases=[],
    name_mapping={"enable": "enable"},
)
class VirtualServerSpecUpstreamsTls:
    def __init__(self, *, enable: typing.Optional[builtins.bool] = None) -> None:
        '''
        :param enable: 

        :schema: VirtualServerSpecUpstreamsTls
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0610f4a1a0a4be1b4f9a3a6db9d4e76944f224e240b8065412e88c5b5081c53f)
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enable is not None:
            self._values["enable"] = enable

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecUpstreamsTls#enable
        '''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecUpstreamsTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "Policy",
    "PolicyProps",
    "PolicySpec",
    "PolicySpecAccessControl",
    "PolicySpecCors",
    "PolicySpecRateLimit",
    "VirtualServer",
    "VirtualServerProps",
    "VirtualServerSpec",
    "VirtualServerSpecExternalDns",
    "VirtualServerSpecPolicies",
    "VirtualServerSpecRoutes",
    "VirtualServerSpecRoutesAction",
    "VirtualServerSpecRoutesActionProxy",
    "VirtualServerSpecRoutesActionProxyRequestHeaders",
    "VirtualServerSpecRoutesActionProxyRequestHeadersSet",
    "VirtualServerSpecRoutesActionProxyResponseHeaders",
    "VirtualServerSpecRoutesActionProxyResponseHeadersAdd",
    "VirtualServerSpecRoutesActionRedirect",
    "VirtualServerSpecRoutesActionReturn",
    "VirtualServerSpecRoutesActionReturnHeaders",
    "VirtualServerSpecRoutesMatches",
    "VirtualServerSpecRoutesMatchesAction",
    "VirtualServerSpecRoutesMatchesActionProxy",
    "VirtualServerSpecRoutesMatchesActionProxyRequestHeaders",
    "VirtualServerSpecRoutesMatchesActionProxyRequestHeadersSet",
    "VirtualServerSpecRoutesMatchesActionProxyResponseHeaders",
    "VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd",
    "VirtualServerSpecRoutesMatchesActionRedirect",
    "VirtualServerSpecRoutesMatchesActionReturn",
    "VirtualServerSpecRoutesMatchesActionReturnHeaders",
    "VirtualServerSpecRoutesMatchesConditions",
    "VirtualServerSpecRoutesMatchesSplits",
    "VirtualServerSpecRoutesMatchesSplitsAction",
    "VirtualServerSpecRoutesMatchesSplitsActionProxy",
    "VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders",
    "VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeadersSet",
    "VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders",
    "VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd",
    "VirtualServerSpecRoutesMatchesSplitsActionRedirect",
    "VirtualServerSpecRoutesMatchesSplitsActionReturn",
    "VirtualServerSpecRoutesMatchesSplitsActionReturnHeaders",
    "VirtualServerSpecRoutesPolicies",
    "VirtualServerSpecRoutesSplits",
    "VirtualServerSpecRoutesSplitsAction",
    "VirtualServerSpecRoutesSplitsActionProxy",
    "VirtualServerSpecRoutesSplitsActionProxyRequestHeaders",
    "VirtualServerSpecRoutesSplitsActionProxyRequestHeadersSet",
    "VirtualServerSpecRoutesSplitsActionProxyResponseHeaders",
    "VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd",
    "VirtualServerSpecRoutesSplitsActionRedirect",
    "VirtualServerSpecRoutesSplitsActionReturn",
    "VirtualServerSpecRoutesSplitsActionReturnHeaders",
    "VirtualServerSpecTls",
    "VirtualServerSpecTlsRedirect",
    "VirtualServerSpecUpstreams",
    "VirtualServerSpecUpstreamsSessionCookie",
    "VirtualServerSpecUpstreamsTls",
]

publication.publish()

def _typecheckingstub__5d3631bd2e6496b8d76710950c9ec3463bfd033a77ad1493c745cfef5c9fcc2c(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[PolicySpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b2f82e2de37a603124adf5001d2a20a95d1305e10ce1d8dfa1881e6c80a1e897(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[PolicySpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__73f0c89430cbe4076100700f9989293749b0c64c3b0cd69e97e54f93ab32b55f(
    *,
    access_control: typing.Optional[typing.Union[PolicySpecAccessControl, typing.Dict[builtins.str, typing.Any]]] = None,
    cors: typing.Optional[typing.Union[PolicySpecCors, typing.Dict[builtins.str, typing.Any]]] = None,
    ingress_class_name: typing.Optional[builtins.str] = None,
    rate_limit: typing.Optional[typing.Union[PolicySpecRateLimit, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a686982be4434032d7a17e24481c8894144ac80668eff97da33236d121b34d05(
    *,
    allow: typing.Optional[typing.Sequence[builtins.str]] = None,
    deny: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7003f71ce38a61fe16a07173a8c88082290a35de76a30bc542760efd7448dcd6(
    *,
    allow_origin: typing.Sequence[builtins.str],
    allow_credentials: typing.Optional[builtins.bool] = None,
    allow_headers: typing.Optional[typing.Sequence[builtins.str]] = None,
    allow_methods: typing.Optional[typing.Sequence[builtins.str]] = None,
    expose_headers: typing.Optional[typing.Sequence[builtins.str]] = None,
    max_age: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b64e69e2328ed673d3dbf5588bc7cdada688e83d9b4cba65845dc3191c4b1d1f(
    *,
    burst: typing.Optional[jsii.Number] = None,
    delay: typing.Optional[jsii.Number] = None,
    dry_run: typing.Optional[builtins.bool] = None,
    key: typing.Optional[builtins.str] = None,
    log_level: typing.Optional[builtins.str] = None,
    no_delay: typing.Optional[builtins.bool] = None,
    rate: typing.Optional[builtins.str] = None,
    reject_code: typing.Optional[jsii.Number] = None,
    scale: typing.Optional[builtins.bool] = None,
    zone_size: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__877bb9a4e5dc0c461f2287993ed35135cffbdbc24537af52bff2c62b5b379882(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[VirtualServerSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9077ef6bb77a4bc6a9a7faf51ef55c351ffb9cc86bc2a0cbafe20dab97595363(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[VirtualServerSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6489651480c7adb185c2a3e0c968da687dbb75cea750a5b151f255ad94205f07(
    *,
    external_dns: typing.Optional[typing.Union[VirtualServerSpecExternalDns, typing.Dict[builtins.str, typing.Any]]] = None,
    gunzip: typing.Optional[builtins.bool] = None,
    host: typing.Optional[builtins.str] = None,
    ingress_class_name: typing.Optional[builtins.str] = None,
    policies: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecPolicies, typing.Dict[builtins.str, typing.Any]]]] = None,
    routes: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutes, typing.Dict[builtins.str, typing.Any]]]] = None,
    tls: typing.Optional[typing.Union[VirtualServerSpecTls, typing.Dict[builtins.str, typing.Any]]] = None,
    upstreams: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecUpstreams, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__446a6fcc06ccac5158fa7aa41ffd32c35e641d637bbbda569dd4b1831eecc836(
    *,
    enable: typing.Optional[builtins.bool] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    record_ttl: typing.Optional[jsii.Number] = None,
    record_type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a8c73db8044f643dbf5ba8f00e34dda51e7e6c30fd1f04b54b92cff92fb8ed8a(
    *,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__07b85ea8345ba9cc4f06ceab5237b1cdd479160a44fac8ada7b81f6b0d84e857(
    *,
    action: typing.Optional[typing.Union[VirtualServerSpecRoutesAction, typing.Dict[builtins.str, typing.Any]]] = None,
    matches: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesMatches, typing.Dict[builtins.str, typing.Any]]]] = None,
    path: typing.Optional[builtins.str] = None,
    policies: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesPolicies, typing.Dict[builtins.str, typing.Any]]]] = None,
    route: typing.Optional[builtins.str] = None,
    splits: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesSplits, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__326a4ab1fee3f56beeacc8d6a4d6d563c0f5a1d02a92d5865ab42561e0da321b(
    *,
    pass_: typing.Optional[builtins.str] = None,
    proxy: typing.Optional[typing.Union[VirtualServerSpecRoutesActionProxy, typing.Dict[builtins.str, typing.Any]]] = None,
    redirect: typing.Optional[typing.Union[VirtualServerSpecRoutesActionRedirect, typing.Dict[builtins.str, typing.Any]]] = None,
    return_: typing.Optional[typing.Union[VirtualServerSpecRoutesActionReturn, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c783d4bb5273b1ea03c7179337a2e74d7f170441b6c038afb5534faa735eccc8(
    *,
    request_headers: typing.Optional[typing.Union[VirtualServerSpecRoutesActionProxyRequestHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    response_headers: typing.Optional[typing.Union[VirtualServerSpecRoutesActionProxyResponseHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    rewrite_path: typing.Optional[builtins.str] = None,
    upstream: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__58d80b1337a3270b3f3dd80b1c09fd239c5304edac7980598d22c579072704df(
    *,
    pass_: typing.Optional[builtins.bool] = None,
    set: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesActionProxyRequestHeadersSet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__82f4d31e2861d10db99a80a625ce6658a840f3ba424516c8b063662cd66e1562(
    *,
    name: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__194223cb9c01400b3cbee035ff065db0d0b8de78f45bdaa0cb5a4bd29e98fd03(
    *,
    add: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesActionProxyResponseHeadersAdd, typing.Dict[builtins.str, typing.Any]]]] = None,
    hide: typing.Optional[typing.Sequence[builtins.str]] = None,
    ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
    pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a8f5523bd344274f185999ec563d9e3b4c80b3467d4fd08de91f029000cf3437(
    *,
    always: typing.Optional[builtins.bool] = None,
    name: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d8f38d25df968ba2e5c3ab83e7b947dabad0cb6837c4cb1599d5e0a5440e8b09(
    *,
    code: typing.Optional[jsii.Number] = None,
    url: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dabfaf772ce23d945c360ed39e6876e18aeec6906a908b516631ce7376ed024e(
    *,
    body: typing.Optional[builtins.str] = None,
    code: typing.Optional[jsii.Number] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesActionReturnHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__736fb3aac798da0e7605343c8ad52a4d149daef4d1156887c3f5e11e50d7edf2(
    *,
    name: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3a45368492fc43f3789c437200976ed6e7749a61908737ef90db36a3af1e83f2(
    *,
    action: typing.Optional[typing.Union[VirtualServerSpecRoutesMatchesAction, typing.Dict[builtins.str, typing.Any]]] = None,
    conditions: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesMatchesConditions, typing.Dict[builtins.str, typing.Any]]]] = None,
    splits: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesMatchesSplits, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5b5eddebb0fd5f35c21c9d3cb2dca5018e7922529de67dbcb5ff395c9e5f7dd9(
    *,
    pass_: typing.Optional[builtins.str] = None,
    proxy: typing.Optional[typing.Union[VirtualServerSpecRoutesMatchesActionProxy, typing.Dict[builtins.str, typing.Any]]] = None,
    redirect: typing.Optional[typing.Union[VirtualServerSpecRoutesMatchesActionRedirect, typing.Dict[builtins.str, typing.Any]]] = None,
    return_: typing.Optional[typing.Union[VirtualServerSpecRoutesMatchesActionReturn, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__120d7472095446374c3d6982c77176358df537bd01a2a834d0b1f37153ba3a2b(
    *,
    request_headers: typing.Optional[typing.Union[VirtualServerSpecRoutesMatchesActionProxyRequestHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    response_headers: typing.Optional[typing.Union[VirtualServerSpecRoutesMatchesActionProxyResponseHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    rewrite_path: typing.Optional[builtins.str] = None,
    upstream: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__353d7fde2e18aa441c3ba67c5c5616759020c37a7a9e303322c30bde671f494a(
    *,
    pass_: typing.Optional[builtins.bool] = None,
    set: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesMatchesActionProxyRequestHeadersSet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9a0557b1f98f5d44f6587a8b8cc61aad155ebfc1b975e6816df84bc4d7eb037b(
    *,
    name: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__28acbd9b10f0eb20e4c29ea7be012df65ee13fd0192a98575202f98a6d3effcd(
    *,
    add: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd, typing.Dict[builtins.str, typing.Any]]]] = None,
    hide: typing.Optional[typing.Sequence[builtins.str]] = None,
    ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
    pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cc733d4a069573ed96c5f24ffa40643e9a4dc087d36a2d5e0acc6f3a052ab3be(
    *,
    always: typing.Optional[builtins.bool] = None,
    name: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f6e4f36cb77cfc2c96703a5ba0ab05dd9100605342b29e3d9db1c4d54bcaf7f7(
    *,
    code: typing.Optional[jsii.Number] = None,
    url: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ea6f49d77dfb7aae4c97d0d8720c9ea82206cca25575d2d04dae07906641f619(
    *,
    body: typing.Optional[builtins.str] = None,
    code: typing.Optional[jsii.Number] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesMatchesActionReturnHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8396bf865bf72d09e881020c4ba0841940affacdaa793d1fb454e9a2ed664563(
    *,
    name: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__43a71d06c86a5f421cd37cec77e628f3a1fa0fba09eec358bbfc4eaa906fedbe(
    *,
    argument: typing.Optional[builtins.str] = None,
    cookie: typing.Optional[builtins.str] = None,
    header: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
    variable: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8e4361e9b2bdbecf0511913355dd70b8dae10f9767dc600a10767150dddb5f0e(
    *,
    action: typing.Optional[typing.Union[VirtualServerSpecRoutesMatchesSplitsAction, typing.Dict[builtins.str, typing.Any]]] = None,
    weight: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7458afd01952ea434c0cbd41d7ce51df5e3c43cfeca05fc1996628fac8783068(
    *,
    pass_: typing.Optional[builtins.str] = None,
    proxy: typing.Optional[typing.Union[VirtualServerSpecRoutesMatchesSplitsActionProxy, typing.Dict[builtins.str, typing.Any]]] = None,
    redirect: typing.Optional[typing.Union[VirtualServerSpecRoutesMatchesSplitsActionRedirect, typing.Dict[builtins.str, typing.Any]]] = None,
    return_: typing.Optional[typing.Union[VirtualServerSpecRoutesMatchesSplitsActionReturn, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__953cd1ee6c806a831469506c51bfa9d9080527b45d71b74ca477e7cc93aceb7c(
    *,
    request_headers: typing.Optional[typing.Union[VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    response_headers: typing.Optional[typing.Union[VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    rewrite_path: typing.Optional[builtins.str] = None,
    upstream: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2ef9bdc49a52308442fb75ce4c5d2c290c948139c9a26007f2567b8fc50d94ba(
    *,
    pass_: typing.Optional[builtins.bool] = None,
    set: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeadersSet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b99c7191b434b8f42761296b3a16767b9dba252bc15039d32fa35b1615751155(
    *,
    name: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__283e12b262e544279a1290e00e44b48086810822fc7c170577c28d61e9a3d18c(
    *,
    add: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd, typing.Dict[builtins.str, typing.Any]]]] = None,
    hide: typing.Optional[typing.Sequence[builtins.str]] = None,
    ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
    pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7c9e1dcb77317208714c551cc7e3a002bb23a935090fc8118a93903be77b201f(
    *,
    always: typing.Optional[builtins.bool] = None,
    name: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0e66f3c570a0a06c8aea591a7fdd2afd66c55023a9f873e3013ce83557923ca3(
    *,
    code: typing.Optional[jsii.Number] = None,
    url: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ae52b47528d0a0f1490239e9ab2cb1090caeb98e5bff81f887560b85097fd2f5(
    *,
    body: typing.Optional[builtins.str] = None,
    code: typing.Optional[jsii.Number] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesMatchesSplitsActionReturnHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3d5e15293c86e1165e400475942fe5847ce37ef3b3ab5314f6d0921e728e2dab(
    *,
    name: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e968bf2ec9da7e6675de226949bd2cdce484bcff8e1fc0b785d50321b8b0112e(
    *,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0673103c28cebd4b3c4b2703edcfc6d63698e029344ea0558d5fe15991e3e0d7(
    *,
    action: typing.Optional[typing.Union[VirtualServerSpecRoutesSplitsAction, typing.Dict[builtins.str, typing.Any]]] = None,
    weight: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__102b79be1e0cb29dc3228c7a37613f0b510d77bb17da6188ce31479374e52b0c(
    *,
    pass_: typing.Optional[builtins.str] = None,
    proxy: typing.Optional[typing.Union[VirtualServerSpecRoutesSplitsActionProxy, typing.Dict[builtins.str, typing.Any]]] = None,
    redirect: typing.Optional[typing.Union[VirtualServerSpecRoutesSplitsActionRedirect, typing.Dict[builtins.str, typing.Any]]] = None,
    return_: typing.Optional[typing.Union[VirtualServerSpecRoutesSplitsActionReturn, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__604c904fa0cf6e3ad4b297cd8c2de2fbecf550c480811840a0091910addc8ec5(
    *,
    request_headers: typing.Optional[typing.Union[VirtualServerSpecRoutesSplitsActionProxyRequestHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    response_headers: typing.Optional[typing.Union[VirtualServerSpecRoutesSplitsActionProxyResponseHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    rewrite_path: typing.Optional[builtins.str] = None,
    upstream: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__705d10b4d281f194f79a69a6d52dda450454b6e5783cfe0bf43fe238bbbf2506(
    *,
    pass_: typing.Optional[builtins.bool] = None,
    set: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesSplitsActionProxyRequestHeadersSet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__486f659614ce9462d8359d7f651569708be70abfe0eb6e88cfaa5c534dbd256d(
    *,
    name: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b2db8a1e8107a32fdd9783a1985444f7b01a2f6aa2d50422fa233a678e84f22f(
    *,
    add: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd, typing.Dict[builtins.str, typing.Any]]]] = None,
    hide: typing.Optional[typing.Sequence[builtins.str]] = None,
    ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
    pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0bb8634d02b5ced78608549afa7e8f8319d43f11ca15cbd6959f53736c25afd3(
    *,
    always: typing.Optional[builtins.bool] = None,
    name: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7aa18edeaa5c09bd9190d696369501a3ec3fddab7ac7315b9a2907b83194d15c(
    *,
    code: typing.Optional[jsii.Number] = None,
    url: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d4912655acad9730c02dbc7b59384197f0dabaac1f118ee3af8e6ec04ff63ac9(
    *,
    body: typing.Optional[builtins.str] = None,
    code: typing.Optional[jsii.Number] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesSplitsActionReturnHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__53f69eda9ad2c9fa148e441422f6e420126f6a4c6107589c47651b995d1d5e1b(
    *,
    name: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__27ea550554d2a808921836c48762bb9180db5fd4a111d2e3fd4b4661a59d281e(
    *,
    redirect: typing.Optional[typing.Union[VirtualServerSpecTlsRedirect, typing.Dict[builtins.str, typing.Any]]] = None,
    secret: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__21935dc750bae11c8909d479f1a84d7522e8d6991804832e5e6fb495fdf7fc6b(
    *,
    based_on: typing.Optional[builtins.str] = None,
    code: typing.Optional[jsii.Number] = None,
    enable: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e838ec5aa844852701166f59a7b2f5102595b8e89105b7c0638caac4963f9548(
    *,
    buffering: typing.Optional[builtins.bool] = None,
    client_body_buffer_size: typing.Optional[builtins.str] = None,
    client_max_body_size: typing.Optional[builtins.str] = None,
    connect_timeout: typing.Optional[builtins.str] = None,
    fail_timeout: typing.Optional[builtins.str] = None,
    keepalive: typing.Optional[jsii.Number] = None,
    lb_method: typing.Optional[builtins.str] = None,
    max_conns: typing.Optional[jsii.Number] = None,
    max_fails: typing.Optional[jsii.Number] = None,
    name: typing.Optional[builtins.str] = None,
    next_upstream: typing.Optional[builtins.str] = None,
    next_upstream_timeout: typing.Optional[builtins.str] = None,
    next_upstream_tries: typing.Optional[jsii.Number] = None,
    port: typing.Optional[jsii.Number] = None,
    read_timeout: typing.Optional[builtins.str] = None,
    send_timeout: typing.Optional[builtins.str] = None,
    service: typing.Optional[builtins.str] = None,
    session_cookie: typing.Optional[typing.Union[VirtualServerSpecUpstreamsSessionCookie, typing.Dict[builtins.str, typing.Any]]] = None,
    slow_start: typing.Optional[builtins.str] = None,
    subselector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    tls: typing.Optional[typing.Union[VirtualServerSpecUpstreamsTls, typing.Dict[builtins.str, typing.Any]]] = None,
    type: typing.Optional[builtins.str] = None,
    use_cluster_ip: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__225c66f2ee4e2a3618c77ab8dde24beb466928bf5bb860edb0832ac38085a09c(
    *,
    domain: typing.Optional[builtins.str] = None,
    enable: typing.Optional[builtins.bool] = None,
    expires: typing.Optional[builtins.str] = None,
    http_only: typing.Optional[builtins.bool] = None,
    name: typing.Optional[builtins.str] = None,
    path: typing.Optional[builtins.str] = None,
    samesite: typing.Optional[builtins.str] = None,
    secure: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0610f4a1a0a4be1b4f9a3a6db9d4e76944f224e240b8065412e88c5b5081c53f(
    *,
    enable: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass
