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


class HttpProxy(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="ioprojectcontour.HttpProxy",
):
    '''
    :schema: HTTPProxy
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]],
        spec: typing.Union["HttpProxySpec", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''Defines a "HTTPProxy" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2b3884d33fcb317f53c18929d9be73f140ed316fc93ed9442b6c531c7355b4fc)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = HttpProxyProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]],
        spec: typing.Union["HttpProxySpec", typing.Dict[builtins.str, typing.Any]],
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "HTTPProxy".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = HttpProxyProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "HTTPProxy".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxyProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class HttpProxyProps:
    def __init__(
        self,
        *,
        metadata: typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]],
        spec: typing.Union["HttpProxySpec", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: HTTPProxy
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = HttpProxySpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__78f3e2f6b4c902360205a2cddc3418e24422bdb0dca9bb6a99a9de0852308a3b)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "metadata": metadata,
            "spec": spec,
        }

    @builtins.property
    def metadata(self) -> "_cdk8s_d3d9af27.ApiObjectMetadata":
        '''
        :schema: HTTPProxy#metadata
        '''
        result = self._values.get("metadata")
        assert result is not None, "Required property 'metadata' is missing"
        return typing.cast("_cdk8s_d3d9af27.ApiObjectMetadata", result)

    @builtins.property
    def spec(self) -> "HttpProxySpec":
        '''
        :schema: HTTPProxy#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("HttpProxySpec", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxyProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpec",
    jsii_struct_bases=[],
    name_mapping={
        "includes": "includes",
        "ingress_class_name": "ingressClassName",
        "routes": "routes",
        "tcpproxy": "tcpproxy",
        "virtualhost": "virtualhost",
    },
)
class HttpProxySpec:
    def __init__(
        self,
        *,
        includes: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecIncludes", typing.Dict[builtins.str, typing.Any]]]] = None,
        ingress_class_name: typing.Optional[builtins.str] = None,
        routes: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecRoutes", typing.Dict[builtins.str, typing.Any]]]] = None,
        tcpproxy: typing.Optional[typing.Union["HttpProxySpecTcpproxy", typing.Dict[builtins.str, typing.Any]]] = None,
        virtualhost: typing.Optional[typing.Union["HttpProxySpecVirtualhost", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param includes: 
        :param ingress_class_name: 
        :param routes: 
        :param tcpproxy: 
        :param virtualhost: 

        :schema: HttpProxySpec
        '''
        if isinstance(tcpproxy, dict):
            tcpproxy = HttpProxySpecTcpproxy(**tcpproxy)
        if isinstance(virtualhost, dict):
            virtualhost = HttpProxySpecVirtualhost(**virtualhost)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fd7275050f47023e2b6863897a6b2df67ab28f3da61f6d41df5ee749613909a6)
            check_type(argname="argument includes", value=includes, expected_type=type_hints["includes"])
            check_type(argname="argument ingress_class_name", value=ingress_class_name, expected_type=type_hints["ingress_class_name"])
            check_type(argname="argument routes", value=routes, expected_type=type_hints["routes"])
            check_type(argname="argument tcpproxy", value=tcpproxy, expected_type=type_hints["tcpproxy"])
            check_type(argname="argument virtualhost", value=virtualhost, expected_type=type_hints["virtualhost"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if includes is not None:
            self._values["includes"] = includes
        if ingress_class_name is not None:
            self._values["ingress_class_name"] = ingress_class_name
        if routes is not None:
            self._values["routes"] = routes
        if tcpproxy is not None:
            self._values["tcpproxy"] = tcpproxy
        if virtualhost is not None:
            self._values["virtualhost"] = virtualhost

    @builtins.property
    def includes(self) -> typing.Optional[typing.List["HttpProxySpecIncludes"]]:
        '''
        :schema: HttpProxySpec#includes
        '''
        result = self._values.get("includes")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecIncludes"]], result)

    @builtins.property
    def ingress_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpec#ingressClassName
        '''
        result = self._values.get("ingress_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def routes(self) -> typing.Optional[typing.List["HttpProxySpecRoutes"]]:
        '''
        :schema: HttpProxySpec#routes
        '''
        result = self._values.get("routes")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecRoutes"]], result)

    @builtins.property
    def tcpproxy(self) -> typing.Optional["HttpProxySpecTcpproxy"]:
        '''
        :schema: HttpProxySpec#tcpproxy
        '''
        result = self._values.get("tcpproxy")
        return typing.cast(typing.Optional["HttpProxySpecTcpproxy"], result)

    @builtins.property
    def virtualhost(self) -> typing.Optional["HttpProxySpecVirtualhost"]:
        '''
        :schema: HttpProxySpec#virtualhost
        '''
        result = self._values.get("virtualhost")
        return typing.cast(typing.Optional["HttpProxySpecVirtualhost"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecIncludes",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "conditions": "conditions",
        "namespace": "namespace",
    },
)
class HttpProxySpecIncludes:
    def __init__(
        self,
        *,
        name: builtins.str,
        conditions: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecIncludesConditions", typing.Dict[builtins.str, typing.Any]]]] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param conditions: 
        :param namespace: 

        :schema: HttpProxySpecIncludes
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f96793c6873ea0f7aa434903a2d4c646aff689c54fbde41c0788955fe09d0311)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument conditions", value=conditions, expected_type=type_hints["conditions"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if conditions is not None:
            self._values["conditions"] = conditions
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecIncludes#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def conditions(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecIncludesConditions"]]:
        '''
        :schema: HttpProxySpecIncludes#conditions
        '''
        result = self._values.get("conditions")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecIncludesConditions"]], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecIncludes#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecIncludes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecIncludesConditions",
    jsii_struct_bases=[],
    name_mapping={
        "exact": "exact",
        "header": "header",
        "prefix": "prefix",
        "query_parameter": "queryParameter",
        "regex": "regex",
    },
)
class HttpProxySpecIncludesConditions:
    def __init__(
        self,
        *,
        exact: typing.Optional[builtins.str] = None,
        header: typing.Optional[typing.Union["HttpProxySpecIncludesConditionsHeader", typing.Dict[builtins.str, typing.Any]]] = None,
        prefix: typing.Optional[builtins.str] = None,
        query_parameter: typing.Optional[typing.Union["HttpProxySpecIncludesConditionsQueryParameter", typing.Dict[builtins.str, typing.Any]]] = None,
        regex: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param exact: 
        :param header: 
        :param prefix: 
        :param query_parameter: 
        :param regex: 

        :schema: HttpProxySpecIncludesConditions
        '''
        if isinstance(header, dict):
            header = HttpProxySpecIncludesConditionsHeader(**header)
        if isinstance(query_parameter, dict):
            query_parameter = HttpProxySpecIncludesConditionsQueryParameter(**query_parameter)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__94387f85ad3396120dfaade8ea985035cd19758d9781ff656410526b6fa32428)
            check_type(argname="argument exact", value=exact, expected_type=type_hints["exact"])
            check_type(argname="argument header", value=header, expected_type=type_hints["header"])
            check_type(argname="argument prefix", value=prefix, expected_type=type_hints["prefix"])
            check_type(argname="argument query_parameter", value=query_parameter, expected_type=type_hints["query_parameter"])
            check_type(argname="argument regex", value=regex, expected_type=type_hints["regex"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if exact is not None:
            self._values["exact"] = exact
        if header is not None:
            self._values["header"] = header
        if prefix is not None:
            self._values["prefix"] = prefix
        if query_parameter is not None:
            self._values["query_parameter"] = query_parameter
        if regex is not None:
            self._values["regex"] = regex

    @builtins.property
    def exact(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecIncludesConditions#exact
        '''
        result = self._values.get("exact")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def header(self) -> typing.Optional["HttpProxySpecIncludesConditionsHeader"]:
        '''
        :schema: HttpProxySpecIncludesConditions#header
        '''
        result = self._values.get("header")
        return typing.cast(typing.Optional["HttpProxySpecIncludesConditionsHeader"], result)

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecIncludesConditions#prefix
        '''
        result = self._values.get("prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def query_parameter(
        self,
    ) -> typing.Optional["HttpProxySpecIncludesConditionsQueryParameter"]:
        '''
        :schema: HttpProxySpecIncludesConditions#queryParameter
        '''
        result = self._values.get("query_parameter")
        return typing.cast(typing.Optional["HttpProxySpecIncludesConditionsQueryParameter"], result)

    @builtins.property
    def regex(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecIncludesConditions#regex
        '''
        result = self._values.get("regex")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecIncludesConditions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecIncludesConditionsHeader",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "contains": "contains",
        "exact": "exact",
        "ignore_case": "ignoreCase",
        "notcontains": "notcontains",
        "notexact": "notexact",
        "notpresent": "notpresent",
        "present": "present",
        "regex": "regex",
        "treat_missing_as_empty": "treatMissingAsEmpty",
    },
)
class HttpProxySpecIncludesConditionsHeader:
    def __init__(
        self,
        *,
        name: builtins.str,
        contains: typing.Optional[builtins.str] = None,
        exact: typing.Optional[builtins.str] = None,
        ignore_case: typing.Optional[builtins.bool] = None,
        notcontains: typing.Optional[builtins.str] = None,
        notexact: typing.Optional[builtins.str] = None,
        notpresent: typing.Optional[builtins.bool] = None,
        present: typing.Optional[builtins.bool] = None,
        regex: typing.Optional[builtins.str] = None,
        treat_missing_as_empty: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param contains: 
        :param exact: 
        :param ignore_case: 
        :param notcontains: 
        :param notexact: 
        :param notpresent: 
        :param present: 
        :param regex: 
        :param treat_missing_as_empty: 

        :schema: HttpProxySpecIncludesConditionsHeader
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c6ffd705b8ddf1489ee8c3c247f90349a0fd36e3f9a2d9fa918303038b09e7f0)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument contains", value=contains, expected_type=type_hints["contains"])
            check_type(argname="argument exact", value=exact, expected_type=type_hints["exact"])
            check_type(argname="argument ignore_case", value=ignore_case, expected_type=type_hints["ignore_case"])
            check_type(argname="argument notcontains", value=notcontains, expected_type=type_hints["notcontains"])
            check_type(argname="argument notexact", value=notexact, expected_type=type_hints["notexact"])
            check_type(argname="argument notpresent", value=notpresent, expected_type=type_hints["notpresent"])
            check_type(argname="argument present", value=present, expected_type=type_hints["present"])
            check_type(argname="argument regex", value=regex, expected_type=type_hints["regex"])
            check_type(argname="argument treat_missing_as_empty", value=treat_missing_as_empty, expected_type=type_hints["treat_missing_as_empty"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if contains is not None:
            self._values["contains"] = contains
        if exact is not None:
            self._values["exact"] = exact
        if ignore_case is not None:
            self._values["ignore_case"] = ignore_case
        if notcontains is not None:
            self._values["notcontains"] = notcontains
        if notexact is not None:
            self._values["notexact"] = notexact
        if notpresent is not None:
            self._values["notpresent"] = notpresent
        if present is not None:
            self._values["present"] = present
        if regex is not None:
            self._values["regex"] = regex
        if treat_missing_as_empty is not None:
            self._values["treat_missing_as_empty"] = treat_missing_as_empty

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecIncludesConditionsHeader#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def contains(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecIncludesConditionsHeader#contains
        '''
        result = self._values.get("contains")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def exact(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecIncludesConditionsHeader#exact
        '''
        result = self._values.get("exact")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ignore_case(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecIncludesConditionsHeader#ignoreCase
        '''
        result = self._values.get("ignore_case")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def notcontains(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecIncludesConditionsHeader#notcontains
        '''
        result = self._values.get("notcontains")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def notexact(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecIncludesConditionsHeader#notexact
        '''
        result = self._values.get("notexact")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def notpresent(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecIncludesConditionsHeader#notpresent
        '''
        result = self._values.get("notpresent")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def present(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecIncludesConditionsHeader#present
        '''
        result = self._values.get("present")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def regex(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecIncludesConditionsHeader#regex
        '''
        result = self._values.get("regex")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def treat_missing_as_empty(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecIncludesConditionsHeader#treatMissingAsEmpty
        '''
        result = self._values.get("treat_missing_as_empty")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecIncludesConditionsHeader(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecIncludesConditionsQueryParameter",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "contains": "contains",
        "exact": "exact",
        "ignore_case": "ignoreCase",
        "prefix": "prefix",
        "present": "present",
        "regex": "regex",
        "suffix": "suffix",
    },
)
class HttpProxySpecIncludesConditionsQueryParameter:
    def __init__(
        self,
        *,
        name: builtins.str,
        contains: typing.Optional[builtins.str] = None,
        exact: typing.Optional[builtins.str] = None,
        ignore_case: typing.Optional[builtins.bool] = None,
        prefix: typing.Optional[builtins.str] = None,
        present: typing.Optional[builtins.bool] = None,
        regex: typing.Optional[builtins.str] = None,
        suffix: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param contains: 
        :param exact: 
        :param ignore_case: 
        :param prefix: 
        :param present: 
        :param regex: 
        :param suffix: 

        :schema: HttpProxySpecIncludesConditionsQueryParameter
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e1d7d2d1dac83ff9fe4b86cd4dde329012858384a4c6159e6e316f44cb73fe52)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument contains", value=contains, expected_type=type_hints["contains"])
            check_type(argname="argument exact", value=exact, expected_type=type_hints["exact"])
            check_type(argname="argument ignore_case", value=ignore_case, expected_type=type_hints["ignore_case"])
            check_type(argname="argument prefix", value=prefix, expected_type=type_hints["prefix"])
            check_type(argname="argument present", value=present, expected_type=type_hints["present"])
            check_type(argname="argument regex", value=regex, expected_type=type_hints["regex"])
            check_type(argname="argument suffix", value=suffix, expected_type=type_hints["suffix"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if contains is not None:
            self._values["contains"] = contains
        if exact is not None:
            self._values["exact"] = exact
        if ignore_case is not None:
            self._values["ignore_case"] = ignore_case
        if prefix is not None:
            self._values["prefix"] = prefix
        if present is not None:
            self._values["present"] = present
        if regex is not None:
            self._values["regex"] = regex
        if suffix is not None:
            self._values["suffix"] = suffix

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecIncludesConditionsQueryParameter#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def contains(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecIncludesConditionsQueryParameter#contains
        '''
        result = self._values.get("contains")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def exact(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecIncludesConditionsQueryParameter#exact
        '''
        result = self._values.get("exact")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ignore_case(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecIncludesConditionsQueryParameter#ignoreCase
        '''
        result = self._values.get("ignore_case")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecIncludesConditionsQueryParameter#prefix
        '''
        result = self._values.get("prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def present(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecIncludesConditionsQueryParameter#present
        '''
        result = self._values.get("present")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def regex(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecIncludesConditionsQueryParameter#regex
        '''
        result = self._values.get("regex")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def suffix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecIncludesConditionsQueryParameter#suffix
        '''
        result = self._values.get("suffix")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecIncludesConditionsQueryParameter(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutes",
    jsii_struct_bases=[],
    name_mapping={
        "auth_policy": "authPolicy",
        "conditions": "conditions",
        "cookie_rewrite_policies": "cookieRewritePolicies",
        "direct_response_policy": "directResponsePolicy",
        "enable_websockets": "enableWebsockets",
        "health_check_policy": "healthCheckPolicy",
        "internal_redirect_policy": "internalRedirectPolicy",
        "ip_allow_policy": "ipAllowPolicy",
        "ip_deny_policy": "ipDenyPolicy",
        "jwt_verification_policy": "jwtVerificationPolicy",
        "load_balancer_policy": "loadBalancerPolicy",
        "path_rewrite_policy": "pathRewritePolicy",
        "permit_insecure": "permitInsecure",
        "rate_limit_policy": "rateLimitPolicy",
        "request_headers_policy": "requestHeadersPolicy",
        "request_redirect_policy": "requestRedirectPolicy",
        "response_headers_policy": "responseHeadersPolicy",
        "retry_policy": "retryPolicy",
        "services": "services",
        "timeout_policy": "timeoutPolicy",
    },
)
class HttpProxySpecRoutes:
    def __init__(
        self,
        *,
        auth_policy: typing.Optional[typing.Union["HttpProxySpecRoutesAuthPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        conditions: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecRoutesConditions", typing.Dict[builtins.str, typing.Any]]]] = None,
        cookie_rewrite_policies: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecRoutesCookieRewritePolicies", typing.Dict[builtins.str, typing.Any]]]] = None,
        direct_response_policy: typing.Optional[typing.Union["HttpProxySpecRoutesDirectResponsePolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        enable_websockets: typing.Optional[builtins.bool] = None,
        health_check_policy: typing.Optional[typing.Union["HttpProxySpecRoutesHealthCheckPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        internal_redirect_policy: typing.Optional[typing.Union["HttpProxySpecRoutesInternalRedirectPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        ip_allow_policy: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecRoutesIpAllowPolicy", typing.Dict[builtins.str, typing.Any]]]] = None,
        ip_deny_policy: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecRoutesIpDenyPolicy", typing.Dict[builtins.str, typing.Any]]]] = None,
        jwt_verification_policy: typing.Optional[typing.Union["HttpProxySpecRoutesJwtVerificationPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        load_balancer_policy: typing.Optional[typing.Union["HttpProxySpecRoutesLoadBalancerPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        path_rewrite_policy: typing.Optional[typing.Union["HttpProxySpecRoutesPathRewritePolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        permit_insecure: typing.Optional[builtins.bool] = None,
        rate_limit_policy: typing.Optional[typing.Union["HttpProxySpecRoutesRateLimitPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        request_headers_policy: typing.Optional[typing.Union["HttpProxySpecRoutesRequestHeadersPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        request_redirect_policy: typing.Optional[typing.Union["HttpProxySpecRoutesRequestRedirectPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        response_headers_policy: typing.Optional[typing.Union["HttpProxySpecRoutesResponseHeadersPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        retry_policy: typing.Optional[typing.Union["HttpProxySpecRoutesRetryPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        services: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecRoutesServices", typing.Dict[builtins.str, typing.Any]]]] = None,
        timeout_policy: typing.Optional[typing.Union["HttpProxySpecRoutesTimeoutPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param auth_policy: 
        :param conditions: 
        :param cookie_rewrite_policies: 
        :param direct_response_policy: 
        :param enable_websockets: 
        :param health_check_policy: 
        :param internal_redirect_policy: 
        :param ip_allow_policy: 
        :param ip_deny_policy: 
        :param jwt_verification_policy: 
        :param load_balancer_policy: 
        :param path_rewrite_policy: 
        :param permit_insecure: 
        :param rate_limit_policy: 
        :param request_headers_policy: 
        :param request_redirect_policy: 
        :param response_headers_policy: 
        :param retry_policy: 
        :param services: 
        :param timeout_policy: 

        :schema: HttpProxySpecRoutes
        '''
        if isinstance(auth_policy, dict):
            auth_policy = HttpProxySpecRoutesAuthPolicy(**auth_policy)
        if isinstance(direct_response_policy, dict):
            direct_response_policy = HttpProxySpecRoutesDirectResponsePolicy(**direct_response_policy)
        if isinstance(health_check_policy, dict):
            health_check_policy = HttpProxySpecRoutesHealthCheckPolicy(**health_check_policy)
        if isinstance(internal_redirect_policy, dict):
            internal_redirect_policy = HttpProxySpecRoutesInternalRedirectPolicy(**internal_redirect_policy)
        if isinstance(jwt_verification_policy, dict):
            jwt_verification_policy = HttpProxySpecRoutesJwtVerificationPolicy(**jwt_verification_policy)
        if isinstance(load_balancer_policy, dict):
            load_balancer_policy = HttpProxySpecRoutesLoadBalancerPolicy(**load_balancer_policy)
        if isinstance(path_rewrite_policy, dict):
            path_rewrite_policy = HttpProxySpecRoutesPathRewritePolicy(**path_rewrite_policy)
        if isinstance(rate_limit_policy, dict):
            rate_limit_policy = HttpProxySpecRoutesRateLimitPolicy(**rate_limit_policy)
        if isinstance(request_headers_policy, dict):
            request_headers_policy = HttpProxySpecRoutesRequestHeadersPolicy(**request_headers_policy)
        if isinstance(request_redirect_policy, dict):
            request_redirect_policy = HttpProxySpecRoutesRequestRedirectPolicy(**request_redirect_policy)
        if isinstance(response_headers_policy, dict):
            response_headers_policy = HttpProxySpecRoutesResponseHeadersPolicy(**response_headers_policy)
        if isinstance(retry_policy, dict):
            retry_policy = HttpProxySpecRoutesRetryPolicy(**retry_policy)
        if isinstance(timeout_policy, dict):
            timeout_policy = HttpProxySpecRoutesTimeoutPolicy(**timeout_policy)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__46e7f251067b4270bce5ac7f6b0fb320dd0802769d04eb8b1ecfd465f9f80d0f)
            check_type(argname="argument auth_policy", value=auth_policy, expected_type=type_hints["auth_policy"])
            check_type(argname="argument conditions", value=conditions, expected_type=type_hints["conditions"])
            check_type(argname="argument cookie_rewrite_policies", value=cookie_rewrite_policies, expected_type=type_hints["cookie_rewrite_policies"])
            check_type(argname="argument direct_response_policy", value=direct_response_policy, expected_type=type_hints["direct_response_policy"])
            check_type(argname="argument enable_websockets", value=enable_websockets, expected_type=type_hints["enable_websockets"])
            check_type(argname="argument health_check_policy", value=health_check_policy, expected_type=type_hints["health_check_policy"])
            check_type(argname="argument internal_redirect_policy", value=internal_redirect_policy, expected_type=type_hints["internal_redirect_policy"])
            check_type(argname="argument ip_allow_policy", value=ip_allow_policy, expected_type=type_hints["ip_allow_policy"])
            check_type(argname="argument ip_deny_policy", value=ip_deny_policy, expected_type=type_hints["ip_deny_policy"])
            check_type(argname="argument jwt_verification_policy", value=jwt_verification_policy, expected_type=type_hints["jwt_verification_policy"])
            check_type(argname="argument load_balancer_policy", value=load_balancer_policy, expected_type=type_hints["load_balancer_policy"])
            check_type(argname="argument path_rewrite_policy", value=path_rewrite_policy, expected_type=type_hints["path_rewrite_policy"])
            check_type(argname="argument permit_insecure", value=permit_insecure, expected_type=type_hints["permit_insecure"])
            check_type(argname="argument rate_limit_policy", value=rate_limit_policy, expected_type=type_hints["rate_limit_policy"])
            check_type(argname="argument request_headers_policy", value=request_headers_policy, expected_type=type_hints["request_headers_policy"])
            check_type(argname="argument request_redirect_policy", value=request_redirect_policy, expected_type=type_hints["request_redirect_policy"])
            check_type(argname="argument response_headers_policy", value=response_headers_policy, expected_type=type_hints["response_headers_policy"])
            check_type(argname="argument retry_policy", value=retry_policy, expected_type=type_hints["retry_policy"])
            check_type(argname="argument services", value=services, expected_type=type_hints["services"])
            check_type(argname="argument timeout_policy", value=timeout_policy, expected_type=type_hints["timeout_policy"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if auth_policy is not None:
            self._values["auth_policy"] = auth_policy
        if conditions is not None:
            self._values["conditions"] = conditions
        if cookie_rewrite_policies is not None:
            self._values["cookie_rewrite_policies"] = cookie_rewrite_policies
        if direct_response_policy is not None:
            self._values["direct_response_policy"] = direct_response_policy
        if enable_websockets is not None:
            self._values["enable_websockets"] = enable_websockets
        if health_check_policy is not None:
            self._values["health_check_policy"] = health_check_policy
        if internal_redirect_policy is not None:
            self._values["internal_redirect_policy"] = internal_redirect_policy
        if ip_allow_policy is not None:
            self._values["ip_allow_policy"] = ip_allow_policy
        if ip_deny_policy is not None:
            self._values["ip_deny_policy"] = ip_deny_policy
        if jwt_verification_policy is not None:
            self._values["jwt_verification_policy"] = jwt_verification_policy
        if load_balancer_policy is not None:
            self._values["load_balancer_policy"] = load_balancer_policy
        if path_rewrite_policy is not None:
            self._values["path_rewrite_policy"] = path_rewrite_policy
        if permit_insecure is not None:
            self._values["permit_insecure"] = permit_insecure
        if rate_limit_policy is not None:
            self._values["rate_limit_policy"] = rate_limit_policy
        if request_headers_policy is not None:
            self._values["request_headers_policy"] = request_headers_policy
        if request_redirect_policy is not None:
            self._values["request_redirect_policy"] = request_redirect_policy
        if response_headers_policy is not None:
            self._values["response_headers_policy"] = response_headers_policy
        if retry_policy is not None:
            self._values["retry_policy"] = retry_policy
        if services is not None:
            self._values["services"] = services
        if timeout_policy is not None:
            self._values["timeout_policy"] = timeout_policy

    @builtins.property
    def auth_policy(self) -> typing.Optional["HttpProxySpecRoutesAuthPolicy"]:
        '''
        :schema: HttpProxySpecRoutes#authPolicy
        '''
        result = self._values.get("auth_policy")
        return typing.cast(typing.Optional["HttpProxySpecRoutesAuthPolicy"], result)

    @builtins.property
    def conditions(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecRoutesConditions"]]:
        '''
        :schema: HttpProxySpecRoutes#conditions
        '''
        result = self._values.get("conditions")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecRoutesConditions"]], result)

    @builtins.property
    def cookie_rewrite_policies(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecRoutesCookieRewritePolicies"]]:
        '''
        :schema: HttpProxySpecRoutes#cookieRewritePolicies
        '''
        result = self._values.get("cookie_rewrite_policies")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecRoutesCookieRewritePolicies"]], result)

    @builtins.property
    def direct_response_policy(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesDirectResponsePolicy"]:
        '''
        :schema: HttpProxySpecRoutes#directResponsePolicy
        '''
        result = self._values.get("direct_response_policy")
        return typing.cast(typing.Optional["HttpProxySpecRoutesDirectResponsePolicy"], result)

    @builtins.property
    def enable_websockets(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecRoutes#enableWebsockets
        '''
        result = self._values.get("enable_websockets")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def health_check_policy(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesHealthCheckPolicy"]:
        '''
        :schema: HttpProxySpecRoutes#healthCheckPolicy
        '''
        result = self._values.get("health_check_policy")
        return typing.cast(typing.Optional["HttpProxySpecRoutesHealthCheckPolicy"], result)

    @builtins.property
    def internal_redirect_policy(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesInternalRedirectPolicy"]:
        '''
        :schema: HttpProxySpecRoutes#internalRedirectPolicy
        '''
        result = self._values.get("internal_redirect_policy")
        return typing.cast(typing.Optional["HttpProxySpecRoutesInternalRedirectPolicy"], result)

    @builtins.property
    def ip_allow_policy(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecRoutesIpAllowPolicy"]]:
        '''
        :schema: HttpProxySpecRoutes#ipAllowPolicy
        '''
        result = self._values.get("ip_allow_policy")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecRoutesIpAllowPolicy"]], result)

    @builtins.property
    def ip_deny_policy(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecRoutesIpDenyPolicy"]]:
        '''
        :schema: HttpProxySpecRoutes#ipDenyPolicy
        '''
        result = self._values.get("ip_deny_policy")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecRoutesIpDenyPolicy"]], result)

    @builtins.property
    def jwt_verification_policy(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesJwtVerificationPolicy"]:
        '''
        :schema: HttpProxySpecRoutes#jwtVerificationPolicy
        '''
        result = self._values.get("jwt_verification_policy")
        return typing.cast(typing.Optional["HttpProxySpecRoutesJwtVerificationPolicy"], result)

    @builtins.property
    def load_balancer_policy(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesLoadBalancerPolicy"]:
        '''
        :schema: HttpProxySpecRoutes#loadBalancerPolicy
        '''
        result = self._values.get("load_balancer_policy")
        return typing.cast(typing.Optional["HttpProxySpecRoutesLoadBalancerPolicy"], result)

    @builtins.property
    def path_rewrite_policy(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesPathRewritePolicy"]:
        '''
        :schema: HttpProxySpecRoutes#pathRewritePolicy
        '''
        result = self._values.get("path_rewrite_policy")
        return typing.cast(typing.Optional["HttpProxySpecRoutesPathRewritePolicy"], result)

    @builtins.property
    def permit_insecure(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecRoutes#permitInsecure
        '''
        result = self._values.get("permit_insecure")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def rate_limit_policy(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesRateLimitPolicy"]:
        '''
        :schema: HttpProxySpecRoutes#rateLimitPolicy
        '''
        result = self._values.get("rate_limit_policy")
        return typing.cast(typing.Optional["HttpProxySpecRoutesRateLimitPolicy"], result)

    @builtins.property
    def request_headers_policy(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesRequestHeadersPolicy"]:
        '''
        :schema: HttpProxySpecRoutes#requestHeadersPolicy
        '''
        result = self._values.get("request_headers_policy")
        return typing.cast(typing.Optional["HttpProxySpecRoutesRequestHeadersPolicy"], result)

    @builtins.property
    def request_redirect_policy(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesRequestRedirectPolicy"]:
        '''
        :schema: HttpProxySpecRoutes#requestRedirectPolicy
        '''
        result = self._values.get("request_redirect_policy")
        return typing.cast(typing.Optional["HttpProxySpecRoutesRequestRedirectPolicy"], result)

    @builtins.property
    def response_headers_policy(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesResponseHeadersPolicy"]:
        '''
        :schema: HttpProxySpecRoutes#responseHeadersPolicy
        '''
        result = self._values.get("response_headers_policy")
        return typing.cast(typing.Optional["HttpProxySpecRoutesResponseHeadersPolicy"], result)

    @builtins.property
    def retry_policy(self) -> typing.Optional["HttpProxySpecRoutesRetryPolicy"]:
        '''
        :schema: HttpProxySpecRoutes#retryPolicy
        '''
        result = self._values.get("retry_policy")
        return typing.cast(typing.Optional["HttpProxySpecRoutesRetryPolicy"], result)

    @builtins.property
    def services(self) -> typing.Optional[typing.List["HttpProxySpecRoutesServices"]]:
        '''
        :schema: HttpProxySpecRoutes#services
        '''
        result = self._values.get("services")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecRoutesServices"]], result)

    @builtins.property
    def timeout_policy(self) -> typing.Optional["HttpProxySpecRoutesTimeoutPolicy"]:
        '''
        :schema: HttpProxySpecRoutes#timeoutPolicy
        '''
        result = self._values.get("timeout_policy")
        return typing.cast(typing.Optional["HttpProxySpecRoutesTimeoutPolicy"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesAuthPolicy",
    jsii_struct_bases=[],
    name_mapping={"context": "context", "disabled": "disabled"},
)
class HttpProxySpecRoutesAuthPolicy:
    def __init__(
        self,
        *,
        context: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        disabled: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param context: 
        :param disabled: 

        :schema: HttpProxySpecRoutesAuthPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3b7b60adbc250590d99667914733c887d04af2df4c676611cdb037e6308dc1cf)
            check_type(argname="argument context", value=context, expected_type=type_hints["context"])
            check_type(argname="argument disabled", value=disabled, expected_type=type_hints["disabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if context is not None:
            self._values["context"] = context
        if disabled is not None:
            self._values["disabled"] = disabled

    @builtins.property
    def context(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: HttpProxySpecRoutesAuthPolicy#context
        '''
        result = self._values.get("context")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def disabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecRoutesAuthPolicy#disabled
        '''
        result = self._values.get("disabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesAuthPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesConditions",
    jsii_struct_bases=[],
    name_mapping={
        "exact": "exact",
        "header": "header",
        "prefix": "prefix",
        "query_parameter": "queryParameter",
        "regex": "regex",
    },
)
class HttpProxySpecRoutesConditions:
    def __init__(
        self,
        *,
        exact: typing.Optional[builtins.str] = None,
        header: typing.Optional[typing.Union["HttpProxySpecRoutesConditionsHeader", typing.Dict[builtins.str, typing.Any]]] = None,
        prefix: typing.Optional[builtins.str] = None,
        query_parameter: typing.Optional[typing.Union["HttpProxySpecRoutesConditionsQueryParameter", typing.Dict[builtins.str, typing.Any]]] = None,
        regex: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param exact: 
        :param header: 
        :param prefix: 
        :param query_parameter: 
        :param regex: 

        :schema: HttpProxySpecRoutesConditions
        '''
        if isinstance(header, dict):
            header = HttpProxySpecRoutesConditionsHeader(**header)
        if isinstance(query_parameter, dict):
            query_parameter = HttpProxySpecRoutesConditionsQueryParameter(**query_parameter)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__372387417379b0646057895bb60bcff11bc8f01689f752c43c7f1a6d585644f7)
            check_type(argname="argument exact", value=exact, expected_type=type_hints["exact"])
            check_type(argname="argument header", value=header, expected_type=type_hints["header"])
            check_type(argname="argument prefix", value=prefix, expected_type=type_hints["prefix"])
            check_type(argname="argument query_parameter", value=query_parameter, expected_type=type_hints["query_parameter"])
            check_type(argname="argument regex", value=regex, expected_type=type_hints["regex"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if exact is not None:
            self._values["exact"] = exact
        if header is not None:
            self._values["header"] = header
        if prefix is not None:
            self._values["prefix"] = prefix
        if query_parameter is not None:
            self._values["query_parameter"] = query_parameter
        if regex is not None:
            self._values["regex"] = regex

    @builtins.property
    def exact(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesConditions#exact
        '''
        result = self._values.get("exact")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def header(self) -> typing.Optional["HttpProxySpecRoutesConditionsHeader"]:
        '''
        :schema: HttpProxySpecRoutesConditions#header
        '''
        result = self._values.get("header")
        return typing.cast(typing.Optional["HttpProxySpecRoutesConditionsHeader"], result)

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesConditions#prefix
        '''
        result = self._values.get("prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def query_parameter(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesConditionsQueryParameter"]:
        '''
        :schema: HttpProxySpecRoutesConditions#queryParameter
        '''
        result = self._values.get("query_parameter")
        return typing.cast(typing.Optional["HttpProxySpecRoutesConditionsQueryParameter"], result)

    @builtins.property
    def regex(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesConditions#regex
        '''
        result = self._values.get("regex")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesConditions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesConditionsHeader",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "contains": "contains",
        "exact": "exact",
        "ignore_case": "ignoreCase",
        "notcontains": "notcontains",
        "notexact": "notexact",
        "notpresent": "notpresent",
        "present": "present",
        "regex": "regex",
        "treat_missing_as_empty": "treatMissingAsEmpty",
    },
)
class HttpProxySpecRoutesConditionsHeader:
    def __init__(
        self,
        *,
        name: builtins.str,
        contains: typing.Optional[builtins.str] = None,
        exact: typing.Optional[builtins.str] = None,
        ignore_case: typing.Optional[builtins.bool] = None,
        notcontains: typing.Optional[builtins.str] = None,
        notexact: typing.Optional[builtins.str] = None,
        notpresent: typing.Optional[builtins.bool] = None,
        present: typing.Optional[builtins.bool] = None,
        regex: typing.Optional[builtins.str] = None,
        treat_missing_as_empty: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param contains: 
        :param exact: 
        :param ignore_case: 
        :param notcontains: 
        :param notexact: 
        :param notpresent: 
        :param present: 
        :param regex: 
        :param treat_missing_as_empty: 

        :schema: HttpProxySpecRoutesConditionsHeader
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5866315d3078dc5b939fa85921ad5205ea874e45fdece2aed47ea8fa43fc8618)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument contains", value=contains, expected_type=type_hints["contains"])
            check_type(argname="argument exact", value=exact, expected_type=type_hints["exact"])
            check_type(argname="argument ignore_case", value=ignore_case, expected_type=type_hints["ignore_case"])
            check_type(argname="argument notcontains", value=notcontains, expected_type=type_hints["notcontains"])
            check_type(argname="argument notexact", value=notexact, expected_type=type_hints["notexact"])
            check_type(argname="argument notpresent", value=notpresent, expected_type=type_hints["notpresent"])
            check_type(argname="argument present", value=present, expected_type=type_hints["present"])
            check_type(argname="argument regex", value=regex, expected_type=type_hints["regex"])
            check_type(argname="argument treat_missing_as_empty", value=treat_missing_as_empty, expected_type=type_hints["treat_missing_as_empty"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if contains is not None:
            self._values["contains"] = contains
        if exact is not None:
            self._values["exact"] = exact
        if ignore_case is not None:
            self._values["ignore_case"] = ignore_case
        if notcontains is not None:
            self._values["notcontains"] = notcontains
        if notexact is not None:
            self._values["notexact"] = notexact
        if notpresent is not None:
            self._values["notpresent"] = notpresent
        if present is not None:
            self._values["present"] = present
        if regex is not None:
            self._values["regex"] = regex
        if treat_missing_as_empty is not None:
            self._values["treat_missing_as_empty"] = treat_missing_as_empty

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesConditionsHeader#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def contains(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesConditionsHeader#contains
        '''
        result = self._values.get("contains")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def exact(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesConditionsHeader#exact
        '''
        result = self._values.get("exact")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ignore_case(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecRoutesConditionsHeader#ignoreCase
        '''
        result = self._values.get("ignore_case")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def notcontains(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesConditionsHeader#notcontains
        '''
        result = self._values.get("notcontains")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def notexact(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesConditionsHeader#notexact
        '''
        result = self._values.get("notexact")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def notpresent(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecRoutesConditionsHeader#notpresent
        '''
        result = self._values.get("notpresent")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def present(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecRoutesConditionsHeader#present
        '''
        result = self._values.get("present")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def regex(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesConditionsHeader#regex
        '''
        result = self._values.get("regex")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def treat_missing_as_empty(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecRoutesConditionsHeader#treatMissingAsEmpty
        '''
        result = self._values.get("treat_missing_as_empty")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesConditionsHeader(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesConditionsQueryParameter",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "contains": "contains",
        "exact": "exact",
        "ignore_case": "ignoreCase",
        "prefix": "prefix",
        "present": "present",
        "regex": "regex",
        "suffix": "suffix",
    },
)
class HttpProxySpecRoutesConditionsQueryParameter:
    def __init__(
        self,
        *,
        name: builtins.str,
        contains: typing.Optional[builtins.str] = None,
        exact: typing.Optional[builtins.str] = None,
        ignore_case: typing.Optional[builtins.bool] = None,
        prefix: typing.Optional[builtins.str] = None,
        present: typing.Optional[builtins.bool] = None,
        regex: typing.Optional[builtins.str] = None,
        suffix: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param contains: 
        :param exact: 
        :param ignore_case: 
        :param prefix: 
        :param present: 
        :param regex: 
        :param suffix: 

        :schema: HttpProxySpecRoutesConditionsQueryParameter
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ea6c1264b491bb42819d1ba6bbaa92a4aa9a887589999fe874328460d3efd274)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument contains", value=contains, expected_type=type_hints["contains"])
            check_type(argname="argument exact", value=exact, expected_type=type_hints["exact"])
            check_type(argname="argument ignore_case", value=ignore_case, expected_type=type_hints["ignore_case"])
            check_type(argname="argument prefix", value=prefix, expected_type=type_hints["prefix"])
            check_type(argname="argument present", value=present, expected_type=type_hints["present"])
            check_type(argname="argument regex", value=regex, expected_type=type_hints["regex"])
            check_type(argname="argument suffix", value=suffix, expected_type=type_hints["suffix"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if contains is not None:
            self._values["contains"] = contains
        if exact is not None:
            self._values["exact"] = exact
        if ignore_case is not None:
            self._values["ignore_case"] = ignore_case
        if prefix is not None:
            self._values["prefix"] = prefix
        if present is not None:
            self._values["present"] = present
        if regex is not None:
            self._values["regex"] = regex
        if suffix is not None:
            self._values["suffix"] = suffix

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesConditionsQueryParameter#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def contains(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesConditionsQueryParameter#contains
        '''
        result = self._values.get("contains")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def exact(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesConditionsQueryParameter#exact
        '''
        result = self._values.get("exact")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ignore_case(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecRoutesConditionsQueryParameter#ignoreCase
        '''
        result = self._values.get("ignore_case")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesConditionsQueryParameter#prefix
        '''
        result = self._values.get("prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def present(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecRoutesConditionsQueryParameter#present
        '''
        result = self._values.get("present")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def regex(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesConditionsQueryParameter#regex
        '''
        result = self._values.get("regex")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def suffix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesConditionsQueryParameter#suffix
        '''
        result = self._values.get("suffix")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesConditionsQueryParameter(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesCookieRewritePolicies",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "domain_rewrite": "domainRewrite",
        "path_rewrite": "pathRewrite",
        "same_site": "sameSite",
        "secure": "secure",
    },
)
class HttpProxySpecRoutesCookieRewritePolicies:
    def __init__(
        self,
        *,
        name: builtins.str,
        domain_rewrite: typing.Optional[typing.Union["HttpProxySpecRoutesCookieRewritePoliciesDomainRewrite", typing.Dict[builtins.str, typing.Any]]] = None,
        path_rewrite: typing.Optional[typing.Union["HttpProxySpecRoutesCookieRewritePoliciesPathRewrite", typing.Dict[builtins.str, typing.Any]]] = None,
        same_site: typing.Optional["HttpProxySpecRoutesCookieRewritePoliciesSameSite"] = None,
        secure: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param domain_rewrite: 
        :param path_rewrite: 
        :param same_site: 
        :param secure: 

        :schema: HttpProxySpecRoutesCookieRewritePolicies
        '''
        if isinstance(domain_rewrite, dict):
            domain_rewrite = HttpProxySpecRoutesCookieRewritePoliciesDomainRewrite(**domain_rewrite)
        if isinstance(path_rewrite, dict):
            path_rewrite = HttpProxySpecRoutesCookieRewritePoliciesPathRewrite(**path_rewrite)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0977723bb9f47b8ba88546d5828ca4b8191afba57bcbac9aa100ab8d479557e5)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument domain_rewrite", value=domain_rewrite, expected_type=type_hints["domain_rewrite"])
            check_type(argname="argument path_rewrite", value=path_rewrite, expected_type=type_hints["path_rewrite"])
            check_type(argname="argument same_site", value=same_site, expected_type=type_hints["same_site"])
            check_type(argname="argument secure", value=secure, expected_type=type_hints["secure"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if domain_rewrite is not None:
            self._values["domain_rewrite"] = domain_rewrite
        if path_rewrite is not None:
            self._values["path_rewrite"] = path_rewrite
        if same_site is not None:
            self._values["same_site"] = same_site
        if secure is not None:
            self._values["secure"] = secure

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesCookieRewritePolicies#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def domain_rewrite(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesCookieRewritePoliciesDomainRewrite"]:
        '''
        :schema: HttpProxySpecRoutesCookieRewritePolicies#domainRewrite
        '''
        result = self._values.get("domain_rewrite")
        return typing.cast(typing.Optional["HttpProxySpecRoutesCookieRewritePoliciesDomainRewrite"], result)

    @builtins.property
    def path_rewrite(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesCookieRewritePoliciesPathRewrite"]:
        '''
        :schema: HttpProxySpecRoutesCookieRewritePolicies#pathRewrite
        '''
        result = self._values.get("path_rewrite")
        return typing.cast(typing.Optional["HttpProxySpecRoutesCookieRewritePoliciesPathRewrite"], result)

    @builtins.property
    def same_site(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesCookieRewritePoliciesSameSite"]:
        '''
        :schema: HttpProxySpecRoutesCookieRewritePolicies#sameSite
        '''
        result = self._values.get("same_site")
        return typing.cast(typing.Optional["HttpProxySpecRoutesCookieRewritePoliciesSameSite"], result)

    @builtins.property
    def secure(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecRoutesCookieRewritePolicies#secure
        '''
        result = self._values.get("secure")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesCookieRewritePolicies(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesCookieRewritePoliciesDomainRewrite",
    jsii_struct_bases=[],
    name_mapping={"value": "value"},
)
class HttpProxySpecRoutesCookieRewritePoliciesDomainRewrite:
    def __init__(self, *, value: builtins.str) -> None:
        '''
        :param value: 

        :schema: HttpProxySpecRoutesCookieRewritePoliciesDomainRewrite
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5984ccae1715895b19b2342e32c5a5ede12cbf1351ef9709fdb917c9469e998a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesCookieRewritePoliciesDomainRewrite#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesCookieRewritePoliciesDomainRewrite(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesCookieRewritePoliciesPathRewrite",
    jsii_struct_bases=[],
    name_mapping={"value": "value"},
)
class HttpProxySpecRoutesCookieRewritePoliciesPathRewrite:
    def __init__(self, *, value: builtins.str) -> None:
        '''
        :param value: 

        :schema: HttpProxySpecRoutesCookieRewritePoliciesPathRewrite
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b2d8c3676b30f83f43c765aa64d04b55ef547832b5547d3a671efd8d28336938)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesCookieRewritePoliciesPathRewrite#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesCookieRewritePoliciesPathRewrite(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesCookieRewritePoliciesSameSite"
)
class HttpProxySpecRoutesCookieRewritePoliciesSameSite(enum.Enum):
    '''
    :schema: HttpProxySpecRoutesCookieRewritePoliciesSameSite
    '''

    STRICT = "STRICT"
    '''Strict.'''
    LAX = "LAX"
    '''Lax.'''
    NONE = "NONE"
    '''None.'''


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesDirectResponsePolicy",
    jsii_struct_bases=[],
    name_mapping={"status_code": "statusCode", "body": "body"},
)
class HttpProxySpecRoutesDirectResponsePolicy:
    def __init__(
        self,
        *,
        status_code: jsii.Number,
        body: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param status_code: 
        :param body: 

        :schema: HttpProxySpecRoutesDirectResponsePolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3582883b1e9efffbcc4b3f54adb84d51a630b3516ee831986054a0d94eab708d)
            check_type(argname="argument status_code", value=status_code, expected_type=type_hints["status_code"])
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "status_code": status_code,
        }
        if body is not None:
            self._values["body"] = body

    @builtins.property
    def status_code(self) -> jsii.Number:
        '''
        :schema: HttpProxySpecRoutesDirectResponsePolicy#statusCode
        '''
        result = self._values.get("status_code")
        assert result is not None, "Required property 'status_code' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def body(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesDirectResponsePolicy#body
        '''
        result = self._values.get("body")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesDirectResponsePolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesHealthCheckPolicy",
    jsii_struct_bases=[],
    name_mapping={
        "path": "path",
        "expected_statuses": "expectedStatuses",
        "healthy_threshold_count": "healthyThresholdCount",
        "host": "host",
        "interval_seconds": "intervalSeconds",
        "timeout_seconds": "timeoutSeconds",
        "unhealthy_threshold_count": "unhealthyThresholdCount",
    },
)
class HttpProxySpecRoutesHealthCheckPolicy:
    def __init__(
        self,
        *,
        path: builtins.str,
        expected_statuses: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecRoutesHealthCheckPolicyExpectedStatuses", typing.Dict[builtins.str, typing.Any]]]] = None,
        healthy_threshold_count: typing.Optional[jsii.Number] = None,
        host: typing.Optional[builtins.str] = None,
        interval_seconds: typing.Optional[jsii.Number] = None,
        timeout_seconds: typing.Optional[jsii.Number] = None,
        unhealthy_threshold_count: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param path: 
        :param expected_statuses: 
        :param healthy_threshold_count: 
        :param host: 
        :param interval_seconds: 
        :param timeout_seconds: 
        :param unhealthy_threshold_count: 

        :schema: HttpProxySpecRoutesHealthCheckPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__24bd3be4bad549af7ec3d483c7f36f016b7616ee14c6e277f8385f332f35e349)
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument expected_statuses", value=expected_statuses, expected_type=type_hints["expected_statuses"])
            check_type(argname="argument healthy_threshold_count", value=healthy_threshold_count, expected_type=type_hints["healthy_threshold_count"])
            check_type(argname="argument host", value=host, expected_type=type_hints["host"])
            check_type(argname="argument interval_seconds", value=interval_seconds, expected_type=type_hints["interval_seconds"])
            check_type(argname="argument timeout_seconds", value=timeout_seconds, expected_type=type_hints["timeout_seconds"])
            check_type(argname="argument unhealthy_threshold_count", value=unhealthy_threshold_count, expected_type=type_hints["unhealthy_threshold_count"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "path": path,
        }
        if expected_statuses is not None:
            self._values["expected_statuses"] = expected_statuses
        if healthy_threshold_count is not None:
            self._values["healthy_threshold_count"] = healthy_threshold_count
        if host is not None:
            self._values["host"] = host
        if interval_seconds is not None:
            self._values["interval_seconds"] = interval_seconds
        if timeout_seconds is not None:
            self._values["timeout_seconds"] = timeout_seconds
        if unhealthy_threshold_count is not None:
            self._values["unhealthy_threshold_count"] = unhealthy_threshold_count

    @builtins.property
    def path(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesHealthCheckPolicy#path
        '''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def expected_statuses(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecRoutesHealthCheckPolicyExpectedStatuses"]]:
        '''
        :schema: HttpProxySpecRoutesHealthCheckPolicy#expectedStatuses
        '''
        result = self._values.get("expected_statuses")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecRoutesHealthCheckPolicyExpectedStatuses"]], result)

    @builtins.property
    def healthy_threshold_count(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpProxySpecRoutesHealthCheckPolicy#healthyThresholdCount
        '''
        result = self._values.get("healthy_threshold_count")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def host(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesHealthCheckPolicy#host
        '''
        result = self._values.get("host")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpProxySpecRoutesHealthCheckPolicy#intervalSeconds
        '''
        result = self._values.get("interval_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def timeout_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpProxySpecRoutesHealthCheckPolicy#timeoutSeconds
        '''
        result = self._values.get("timeout_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def unhealthy_threshold_count(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpProxySpecRoutesHealthCheckPolicy#unhealthyThresholdCount
        '''
        result = self._values.get("unhealthy_threshold_count")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesHealthCheckPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesHealthCheckPolicyExpectedStatuses",
    jsii_struct_bases=[],
    name_mapping={"end": "end", "start": "start"},
)
class HttpProxySpecRoutesHealthCheckPolicyExpectedStatuses:
    def __init__(self, *, end: jsii.Number, start: jsii.Number) -> None:
        '''
        :param end: 
        :param start: 

        :schema: HttpProxySpecRoutesHealthCheckPolicyExpectedStatuses
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4372ef66c5a0bd68adba70339c59490c25a6ec37cadf15bdabcc282a5513b143)
            check_type(argname="argument end", value=end, expected_type=type_hints["end"])
            check_type(argname="argument start", value=start, expected_type=type_hints["start"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "end": end,
            "start": start,
        }

    @builtins.property
    def end(self) -> jsii.Number:
        '''
        :schema: HttpProxySpecRoutesHealthCheckPolicyExpectedStatuses#end
        '''
        result = self._values.get("end")
        assert result is not None, "Required property 'end' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def start(self) -> jsii.Number:
        '''
        :schema: HttpProxySpecRoutesHealthCheckPolicyExpectedStatuses#start
        '''
        result = self._values.get("start")
        assert result is not None, "Required property 'start' is missing"
        return typing.cast(jsii.Number, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesHealthCheckPolicyExpectedStatuses(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesInternalRedirectPolicy",
    jsii_struct_bases=[],
    name_mapping={
        "allow_cross_scheme_redirect": "allowCrossSchemeRedirect",
        "deny_repeated_route_redirect": "denyRepeatedRouteRedirect",
        "max_internal_redirects": "maxInternalRedirects",
        "redirect_response_codes": "redirectResponseCodes",
    },
)
class HttpProxySpecRoutesInternalRedirectPolicy:
    def __init__(
        self,
        *,
        allow_cross_scheme_redirect: typing.Optional["HttpProxySpecRoutesInternalRedirectPolicyAllowCrossSchemeRedirect"] = None,
        deny_repeated_route_redirect: typing.Optional[builtins.bool] = None,
        max_internal_redirects: typing.Optional[jsii.Number] = None,
        redirect_response_codes: typing.Optional[typing.Sequence["HttpProxySpecRoutesInternalRedirectPolicyRedirectResponseCodes"]] = None,
    ) -> None:
        '''
        :param allow_cross_scheme_redirect: 
        :param deny_repeated_route_redirect: 
        :param max_internal_redirects: 
        :param redirect_response_codes: 

        :schema: HttpProxySpecRoutesInternalRedirectPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c9eb0c21905e615cd9c2d543c9a0f310e0562cec0b6e935d66b9efa048738751)
            check_type(argname="argument allow_cross_scheme_redirect", value=allow_cross_scheme_redirect, expected_type=type_hints["allow_cross_scheme_redirect"])
            check_type(argname="argument deny_repeated_route_redirect", value=deny_repeated_route_redirect, expected_type=type_hints["deny_repeated_route_redirect"])
            check_type(argname="argument max_internal_redirects", value=max_internal_redirects, expected_type=type_hints["max_internal_redirects"])
            check_type(argname="argument redirect_response_codes", value=redirect_response_codes, expected_type=type_hints["redirect_response_codes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allow_cross_scheme_redirect is not None:
            self._values["allow_cross_scheme_redirect"] = allow_cross_scheme_redirect
        if deny_repeated_route_redirect is not None:
            self._values["deny_repeated_route_redirect"] = deny_repeated_route_redirect
        if max_internal_redirects is not None:
            self._values["max_internal_redirects"] = max_internal_redirects
        if redirect_response_codes is not None:
            self._values["redirect_response_codes"] = redirect_response_codes

    @builtins.property
    def allow_cross_scheme_redirect(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesInternalRedirectPolicyAllowCrossSchemeRedirect"]:
        '''
        :schema: HttpProxySpecRoutesInternalRedirectPolicy#allowCrossSchemeRedirect
        '''
        result = self._values.get("allow_cross_scheme_redirect")
        return typing.cast(typing.Optional["HttpProxySpecRoutesInternalRedirectPolicyAllowCrossSchemeRedirect"], result)

    @builtins.property
    def deny_repeated_route_redirect(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecRoutesInternalRedirectPolicy#denyRepeatedRouteRedirect
        '''
        result = self._values.get("deny_repeated_route_redirect")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def max_internal_redirects(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpProxySpecRoutesInternalRedirectPolicy#maxInternalRedirects
        '''
        result = self._values.get("max_internal_redirects")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def redirect_response_codes(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecRoutesInternalRedirectPolicyRedirectResponseCodes"]]:
        '''
        :schema: HttpProxySpecRoutesInternalRedirectPolicy#redirectResponseCodes
        '''
        result = self._values.get("redirect_response_codes")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecRoutesInternalRedirectPolicyRedirectResponseCodes"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesInternalRedirectPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesInternalRedirectPolicyAllowCrossSchemeRedirect"
)
class HttpProxySpecRoutesInternalRedirectPolicyAllowCrossSchemeRedirect(enum.Enum):
    '''
    :schema: HttpProxySpecRoutesInternalRedirectPolicyAllowCrossSchemeRedirect
    '''

    ALWAYS = "ALWAYS"
    '''Always.'''
    NEVER = "NEVER"
    '''Never.'''
    SAFE_ONLY = "SAFE_ONLY"
    '''SafeOnly.'''


@jsii.enum(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesInternalRedirectPolicyRedirectResponseCodes"
)
class HttpProxySpecRoutesInternalRedirectPolicyRedirectResponseCodes(enum.Enum):
    '''
    :schema: HttpProxySpecRoutesInternalRedirectPolicyRedirectResponseCodes
    '''

    VALUE_301 = "VALUE_301"
    '''301.'''
    VALUE_302 = "VALUE_302"
    '''302.'''
    VALUE_303 = "VALUE_303"
    '''303.'''
    VALUE_307 = "VALUE_307"
    '''307.'''
    VALUE_308 = "VALUE_308"
    '''308.'''


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesIpAllowPolicy",
    jsii_struct_bases=[],
    name_mapping={"cidr": "cidr", "source": "source"},
)
class HttpProxySpecRoutesIpAllowPolicy:
    def __init__(
        self,
        *,
        cidr: builtins.str,
        source: "HttpProxySpecRoutesIpAllowPolicySource",
    ) -> None:
        '''
        :param cidr: 
        :param source: 

        :schema: HttpProxySpecRoutesIpAllowPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8e3ae3f014e3147a03734e4ae05b86b273c5b0728b81fc436e543354b94bb2f3)
            check_type(argname="argument cidr", value=cidr, expected_type=type_hints["cidr"])
            check_type(argname="argument source", value=source, expected_type=type_hints["source"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "cidr": cidr,
            "source": source,
        }

    @builtins.property
    def cidr(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesIpAllowPolicy#cidr
        '''
        result = self._values.get("cidr")
        assert result is not None, "Required property 'cidr' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def source(self) -> "HttpProxySpecRoutesIpAllowPolicySource":
        '''
        :schema: HttpProxySpecRoutesIpAllowPolicy#source
        '''
        result = self._values.get("source")
        assert result is not None, "Required property 'source' is missing"
        return typing.cast("HttpProxySpecRoutesIpAllowPolicySource", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesIpAllowPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="ioprojectcontour.HttpProxySpecRoutesIpAllowPolicySource")
class HttpProxySpecRoutesIpAllowPolicySource(enum.Enum):
    '''
    :schema: HttpProxySpecRoutesIpAllowPolicySource
    '''

    PEER = "PEER"
    '''Peer.'''
    REMOTE = "REMOTE"
    '''Remote.'''


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesIpDenyPolicy",
    jsii_struct_bases=[],
    name_mapping={"cidr": "cidr", "source": "source"},
)
class HttpProxySpecRoutesIpDenyPolicy:
    def __init__(
        self,
        *,
        cidr: builtins.str,
        source: "HttpProxySpecRoutesIpDenyPolicySource",
    ) -> None:
        '''
        :param cidr: 
        :param source: 

        :schema: HttpProxySpecRoutesIpDenyPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6bad3716dec2f5888851fc8cdeef4b09a0af65a8a37cb25bd573428808020caa)
            check_type(argname="argument cidr", value=cidr, expected_type=type_hints["cidr"])
            check_type(argname="argument source", value=source, expected_type=type_hints["source"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "cidr": cidr,
            "source": source,
        }

    @builtins.property
    def cidr(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesIpDenyPolicy#cidr
        '''
        result = self._values.get("cidr")
        assert result is not None, "Required property 'cidr' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def source(self) -> "HttpProxySpecRoutesIpDenyPolicySource":
        '''
        :schema: HttpProxySpecRoutesIpDenyPolicy#source
        '''
        result = self._values.get("source")
        assert result is not None, "Required property 'source' is missing"
        return typing.cast("HttpProxySpecRoutesIpDenyPolicySource", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesIpDenyPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="ioprojectcontour.HttpProxySpecRoutesIpDenyPolicySource")
class HttpProxySpecRoutesIpDenyPolicySource(enum.Enum):
    '''
    :schema: HttpProxySpecRoutesIpDenyPolicySource
    '''

    PEER = "PEER"
    '''Peer.'''
    REMOTE = "REMOTE"
    '''Remote.'''


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesJwtVerificationPolicy",
    jsii_struct_bases=[],
    name_mapping={"disabled": "disabled", "require": "require"},
)
class HttpProxySpecRoutesJwtVerificationPolicy:
    def __init__(
        self,
        *,
        disabled: typing.Optional[builtins.bool] = None,
        require: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param disabled: 
        :param require: 

        :schema: HttpProxySpecRoutesJwtVerificationPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ae9d239ec4a0b751820aa21dae4fe7d1a7b519df097bfa1388e1feb16f1ae83a)
            check_type(argname="argument disabled", value=disabled, expected_type=type_hints["disabled"])
            check_type(argname="argument require", value=require, expected_type=type_hints["require"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disabled is not None:
            self._values["disabled"] = disabled
        if require is not None:
            self._values["require"] = require

    @builtins.property
    def disabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecRoutesJwtVerificationPolicy#disabled
        '''
        result = self._values.get("disabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def require(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesJwtVerificationPolicy#require
        '''
        result = self._values.get("require")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesJwtVerificationPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesLoadBalancerPolicy",
    jsii_struct_bases=[],
    name_mapping={
        "request_hash_policies": "requestHashPolicies",
        "strategy": "strategy",
    },
)
class HttpProxySpecRoutesLoadBalancerPolicy:
    def __init__(
        self,
        *,
        request_hash_policies: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecRoutesLoadBalancerPolicyRequestHashPolicies", typing.Dict[builtins.str, typing.Any]]]] = None,
        strategy: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param request_hash_policies: 
        :param strategy: 

        :schema: HttpProxySpecRoutesLoadBalancerPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a8e39067fa9df6fc229ae0a67b2810f7b5443b58b847184b786e27fb78721cf5)
            check_type(argname="argument request_hash_policies", value=request_hash_policies, expected_type=type_hints["request_hash_policies"])
            check_type(argname="argument strategy", value=strategy, expected_type=type_hints["strategy"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if request_hash_policies is not None:
            self._values["request_hash_policies"] = request_hash_policies
        if strategy is not None:
            self._values["strategy"] = strategy

    @builtins.property
    def request_hash_policies(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecRoutesLoadBalancerPolicyRequestHashPolicies"]]:
        '''
        :schema: HttpProxySpecRoutesLoadBalancerPolicy#requestHashPolicies
        '''
        result = self._values.get("request_hash_policies")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecRoutesLoadBalancerPolicyRequestHashPolicies"]], result)

    @builtins.property
    def strategy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesLoadBalancerPolicy#strategy
        '''
        result = self._values.get("strategy")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesLoadBalancerPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesLoadBalancerPolicyRequestHashPolicies",
    jsii_struct_bases=[],
    name_mapping={
        "hash_source_ip": "hashSourceIp",
        "header_hash_options": "headerHashOptions",
        "query_parameter_hash_options": "queryParameterHashOptions",
        "terminal": "terminal",
    },
)
class HttpProxySpecRoutesLoadBalancerPolicyRequestHashPolicies:
    def __init__(
        self,
        *,
        hash_source_ip: typing.Optional[builtins.bool] = None,
        header_hash_options: typing.Optional[typing.Union["HttpProxySpecRoutesLoadBalancerPolicyRequestHashPoliciesHeaderHashOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        query_parameter_hash_options: typing.Optional[typing.Union["HttpProxySpecRoutesLoadBalancerPolicyRequestHashPoliciesQueryParameterHashOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        terminal: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param hash_source_ip: 
        :param header_hash_options: 
        :param query_parameter_hash_options: 
        :param terminal: 

        :schema: HttpProxySpecRoutesLoadBalancerPolicyRequestHashPolicies
        '''
        if isinstance(header_hash_options, dict):
            header_hash_options = HttpProxySpecRoutesLoadBalancerPolicyRequestHashPoliciesHeaderHashOptions(**header_hash_options)
        if isinstance(query_parameter_hash_options, dict):
            query_parameter_hash_options = HttpProxySpecRoutesLoadBalancerPolicyRequestHashPoliciesQueryParameterHashOptions(**query_parameter_hash_options)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1252f43477bfa87473b5b2500f0428eefe1e30e6404f8063f5e14d3f8f2bcc0f)
            check_type(argname="argument hash_source_ip", value=hash_source_ip, expected_type=type_hints["hash_source_ip"])
            check_type(argname="argument header_hash_options", value=header_hash_options, expected_type=type_hints["header_hash_options"])
            check_type(argname="argument query_parameter_hash_options", value=query_parameter_hash_options, expected_type=type_hints["query_parameter_hash_options"])
            check_type(argname="argument terminal", value=terminal, expected_type=type_hints["terminal"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if hash_source_ip is not None:
            self._values["hash_source_ip"] = hash_source_ip
        if header_hash_options is not None:
            self._values["header_hash_options"] = header_hash_options
        if query_parameter_hash_options is not None:
            self._values["query_parameter_hash_options"] = query_parameter_hash_options
        if terminal is not None:
            self._values["terminal"] = terminal

    @builtins.property
    def hash_source_ip(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecRoutesLoadBalancerPolicyRequestHashPolicies#hashSourceIP
        '''
        result = self._values.get("hash_source_ip")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def header_hash_options(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesLoadBalancerPolicyRequestHashPoliciesHeaderHashOptions"]:
        '''
        :schema: HttpProxySpecRoutesLoadBalancerPolicyRequestHashPolicies#headerHashOptions
        '''
        result = self._values.get("header_hash_options")
        return typing.cast(typing.Optional["HttpProxySpecRoutesLoadBalancerPolicyRequestHashPoliciesHeaderHashOptions"], result)

    @builtins.property
    def query_parameter_hash_options(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesLoadBalancerPolicyRequestHashPoliciesQueryParameterHashOptions"]:
        '''
        :schema: HttpProxySpecRoutesLoadBalancerPolicyRequestHashPolicies#queryParameterHashOptions
        '''
        result = self._values.get("query_parameter_hash_options")
        return typing.cast(typing.Optional["HttpProxySpecRoutesLoadBalancerPolicyRequestHashPoliciesQueryParameterHashOptions"], result)

    @builtins.property
    def terminal(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecRoutesLoadBalancerPolicyRequestHashPolicies#terminal
        '''
        result = self._values.get("terminal")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesLoadBalancerPolicyRequestHashPolicies(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesLoadBalancerPolicyRequestHashPoliciesHeaderHashOptions",
    jsii_struct_bases=[],
    name_mapping={"header_name": "headerName"},
)
class HttpProxySpecRoutesLoadBalancerPolicyRequestHashPoliciesHeaderHashOptions:
    def __init__(self, *, header_name: builtins.str) -> None:
        '''
        :param header_name: 

        :schema: HttpProxySpecRoutesLoadBalancerPolicyRequestHashPoliciesHeaderHashOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__581d4bc78b0ed1c1469b079319ac86b47749687f75e8dcf0e74caea47521a5c9)
            check_type(argname="argument header_name", value=header_name, expected_type=type_hints["header_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "header_name": header_name,
        }

    @builtins.property
    def header_name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesLoadBalancerPolicyRequestHashPoliciesHeaderHashOptions#headerName
        '''
        result = self._values.get("header_name")
        assert result is not None, "Required property 'header_name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesLoadBalancerPolicyRequestHashPoliciesHeaderHashOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesLoadBalancerPolicyRequestHashPoliciesQueryParameterHashOptions",
    jsii_struct_bases=[],
    name_mapping={"parameter_name": "parameterName"},
)
class HttpProxySpecRoutesLoadBalancerPolicyRequestHashPoliciesQueryParameterHashOptions:
    def __init__(self, *, parameter_name: builtins.str) -> None:
        '''
        :param parameter_name: 

        :schema: HttpProxySpecRoutesLoadBalancerPolicyRequestHashPoliciesQueryParameterHashOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e036b789aa120a18ecac3a8e361fb96946c21835b2df7ddf8416c02ee2026b31)
            check_type(argname="argument parameter_name", value=parameter_name, expected_type=type_hints["parameter_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "parameter_name": parameter_name,
        }

    @builtins.property
    def parameter_name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesLoadBalancerPolicyRequestHashPoliciesQueryParameterHashOptions#parameterName
        '''
        result = self._values.get("parameter_name")
        assert result is not None, "Required property 'parameter_name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesLoadBalancerPolicyRequestHashPoliciesQueryParameterHashOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesPathRewritePolicy",
    jsii_struct_bases=[],
    name_mapping={"replace_prefix": "replacePrefix"},
)
class HttpProxySpecRoutesPathRewritePolicy:
    def __init__(
        self,
        *,
        replace_prefix: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecRoutesPathRewritePolicyReplacePrefix", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param replace_prefix: 

        :schema: HttpProxySpecRoutesPathRewritePolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4a128ad409a0a943a4d754bedff31ded241a8e30bed387a88bf9484bc914590f)
            check_type(argname="argument replace_prefix", value=replace_prefix, expected_type=type_hints["replace_prefix"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if replace_prefix is not None:
            self._values["replace_prefix"] = replace_prefix

    @builtins.property
    def replace_prefix(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecRoutesPathRewritePolicyReplacePrefix"]]:
        '''
        :schema: HttpProxySpecRoutesPathRewritePolicy#replacePrefix
        '''
        result = self._values.get("replace_prefix")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecRoutesPathRewritePolicyReplacePrefix"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesPathRewritePolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesPathRewritePolicyReplacePrefix",
    jsii_struct_bases=[],
    name_mapping={"replacement": "replacement", "prefix": "prefix"},
)
class HttpProxySpecRoutesPathRewritePolicyReplacePrefix:
    def __init__(
        self,
        *,
        replacement: builtins.str,
        prefix: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param replacement: 
        :param prefix: 

        :schema: HttpProxySpecRoutesPathRewritePolicyReplacePrefix
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__66b9f0ec282ba56bb4fbac3822d209a1ca922c4911ef9fd0a43e67eadecaaca3)
            check_type(argname="argument replacement", value=replacement, expected_type=type_hints["replacement"])
            check_type(argname="argument prefix", value=prefix, expected_type=type_hints["prefix"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "replacement": replacement,
        }
        if prefix is not None:
            self._values["prefix"] = prefix

    @builtins.property
    def replacement(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesPathRewritePolicyReplacePrefix#replacement
        '''
        result = self._values.get("replacement")
        assert result is not None, "Required property 'replacement' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesPathRewritePolicyReplacePrefix#prefix
        '''
        result = self._values.get("prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesPathRewritePolicyReplacePrefix(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesRateLimitPolicy",
    jsii_struct_bases=[],
    name_mapping={"global_": "global", "local": "local"},
)
class HttpProxySpecRoutesRateLimitPolicy:
    def __init__(
        self,
        *,
        global_: typing.Optional[typing.Union["HttpProxySpecRoutesRateLimitPolicyGlobal", typing.Dict[builtins.str, typing.Any]]] = None,
        local: typing.Optional[typing.Union["HttpProxySpecRoutesRateLimitPolicyLocal", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param global_: 
        :param local: 

        :schema: HttpProxySpecRoutesRateLimitPolicy
        '''
        if isinstance(global_, dict):
            global_ = HttpProxySpecRoutesRateLimitPolicyGlobal(**global_)
        if isinstance(local, dict):
            local = HttpProxySpecRoutesRateLimitPolicyLocal(**local)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__543f839d174d8136eca5ea29850c578b74c02ac85f2c6128b60cae2c24e503d1)
            check_type(argname="argument global_", value=global_, expected_type=type_hints["global_"])
            check_type(argname="argument local", value=local, expected_type=type_hints["local"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if global_ is not None:
            self._values["global_"] = global_
        if local is not None:
            self._values["local"] = local

    @builtins.property
    def global_(self) -> typing.Optional["HttpProxySpecRoutesRateLimitPolicyGlobal"]:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicy#global
        '''
        result = self._values.get("global_")
        return typing.cast(typing.Optional["HttpProxySpecRoutesRateLimitPolicyGlobal"], result)

    @builtins.property
    def local(self) -> typing.Optional["HttpProxySpecRoutesRateLimitPolicyLocal"]:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicy#local
        '''
        result = self._values.get("local")
        return typing.cast(typing.Optional["HttpProxySpecRoutesRateLimitPolicyLocal"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesRateLimitPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesRateLimitPolicyGlobal",
    jsii_struct_bases=[],
    name_mapping={"descriptors": "descriptors", "disabled": "disabled"},
)
class HttpProxySpecRoutesRateLimitPolicyGlobal:
    def __init__(
        self,
        *,
        descriptors: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecRoutesRateLimitPolicyGlobalDescriptors", typing.Dict[builtins.str, typing.Any]]]] = None,
        disabled: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param descriptors: 
        :param disabled: 

        :schema: HttpProxySpecRoutesRateLimitPolicyGlobal
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fa380019bf0cc300b17a41e2feadb2a34453170e082a7c37bd6e6f2ca22cd417)
            check_type(argname="argument descriptors", value=descriptors, expected_type=type_hints["descriptors"])
            check_type(argname="argument disabled", value=disabled, expected_type=type_hints["disabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if descriptors is not None:
            self._values["descriptors"] = descriptors
        if disabled is not None:
            self._values["disabled"] = disabled

    @builtins.property
    def descriptors(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecRoutesRateLimitPolicyGlobalDescriptors"]]:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobal#descriptors
        '''
        result = self._values.get("descriptors")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecRoutesRateLimitPolicyGlobalDescriptors"]], result)

    @builtins.property
    def disabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobal#disabled
        '''
        result = self._values.get("disabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesRateLimitPolicyGlobal(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesRateLimitPolicyGlobalDescriptors",
    jsii_struct_bases=[],
    name_mapping={"entries": "entries"},
)
class HttpProxySpecRoutesRateLimitPolicyGlobalDescriptors:
    def __init__(
        self,
        *,
        entries: typing.Sequence[typing.Union["HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntries", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param entries: 

        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptors
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b2fdfdebe7470563100b6327c93cde5a29da5295223a0e5b18d7e7d9efae1274)
            check_type(argname="argument entries", value=entries, expected_type=type_hints["entries"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "entries": entries,
        }

    @builtins.property
    def entries(
        self,
    ) -> typing.List["HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntries"]:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptors#entries
        '''
        result = self._values.get("entries")
        assert result is not None, "Required property 'entries' is missing"
        return typing.cast(typing.List["HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntries"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesRateLimitPolicyGlobalDescriptors(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntries",
    jsii_struct_bases=[],
    name_mapping={
        "generic_key": "genericKey",
        "remote_address": "remoteAddress",
        "request_header": "requestHeader",
        "request_header_value_match": "requestHeaderValueMatch",
    },
)
class HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntries:
    def __init__(
        self,
        *,
        generic_key: typing.Optional[typing.Union["HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesGenericKey", typing.Dict[builtins.str, typing.Any]]] = None,
        remote_address: typing.Any = None,
        request_header: typing.Optional[typing.Union["HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeader", typing.Dict[builtins.str, typing.Any]]] = None,
        request_header_value_match: typing.Optional[typing.Union["HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param generic_key: 
        :param remote_address: 
        :param request_header: 
        :param request_header_value_match: 

        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntries
        '''
        if isinstance(generic_key, dict):
            generic_key = HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesGenericKey(**generic_key)
        if isinstance(request_header, dict):
            request_header = HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeader(**request_header)
        if isinstance(request_header_value_match, dict):
            request_header_value_match = HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch(**request_header_value_match)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8a2843c82bd1c7f088779bdf75b7debe8253c591731689ed03ef658b5ab341cd)
            check_type(argname="argument generic_key", value=generic_key, expected_type=type_hints["generic_key"])
            check_type(argname="argument remote_address", value=remote_address, expected_type=type_hints["remote_address"])
            check_type(argname="argument request_header", value=request_header, expected_type=type_hints["request_header"])
            check_type(argname="argument request_header_value_match", value=request_header_value_match, expected_type=type_hints["request_header_value_match"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if generic_key is not None:
            self._values["generic_key"] = generic_key
        if remote_address is not None:
            self._values["remote_address"] = remote_address
        if request_header is not None:
            self._values["request_header"] = request_header
        if request_header_value_match is not None:
            self._values["request_header_value_match"] = request_header_value_match

    @builtins.property
    def generic_key(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesGenericKey"]:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntries#genericKey
        '''
        result = self._values.get("generic_key")
        return typing.cast(typing.Optional["HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesGenericKey"], result)

    @builtins.property
    def remote_address(self) -> typing.Any:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntries#remoteAddress
        '''
        result = self._values.get("remote_address")
        return typing.cast(typing.Any, result)

    @builtins.property
    def request_header(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeader"]:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntries#requestHeader
        '''
        result = self._values.get("request_header")
        return typing.cast(typing.Optional["HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeader"], result)

    @builtins.property
    def request_header_value_match(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch"]:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntries#requestHeaderValueMatch
        '''
        result = self._values.get("request_header_value_match")
        return typing.cast(typing.Optional["HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntries(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesGenericKey",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "key": "key"},
)
class HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesGenericKey:
    def __init__(
        self,
        *,
        value: builtins.str,
        key: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param value: 
        :param key: 

        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesGenericKey
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0632659c838bb308dbff249b00e002924ebd7d2ca41ce1f5350dac1379e48e30)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if key is not None:
            self._values["key"] = key

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesGenericKey#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def key(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesGenericKey#key
        '''
        result = self._values.get("key")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesGenericKey(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeader",
    jsii_struct_bases=[],
    name_mapping={"descriptor_key": "descriptorKey", "header_name": "headerName"},
)
class HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeader:
    def __init__(
        self,
        *,
        descriptor_key: builtins.str,
        header_name: builtins.str,
    ) -> None:
        '''
        :param descriptor_key: 
        :param header_name: 

        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeader
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__baac0d47931bb085d47b048cbca8c3dffc75a8b778f6e5b8a226bcfcd7708498)
            check_type(argname="argument descriptor_key", value=descriptor_key, expected_type=type_hints["descriptor_key"])
            check_type(argname="argument header_name", value=header_name, expected_type=type_hints["header_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "descriptor_key": descriptor_key,
            "header_name": header_name,
        }

    @builtins.property
    def descriptor_key(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeader#descriptorKey
        '''
        result = self._values.get("descriptor_key")
        assert result is not None, "Required property 'descriptor_key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def header_name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeader#headerName
        '''
        result = self._values.get("header_name")
        assert result is not None, "Required property 'header_name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeader(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch",
    jsii_struct_bases=[],
    name_mapping={
        "value": "value",
        "expect_match": "expectMatch",
        "headers": "headers",
    },
)
class HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch:
    def __init__(
        self,
        *,
        value: builtins.str,
        expect_match: typing.Optional[builtins.bool] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param value: 
        :param expect_match: 
        :param headers: 

        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2cb48c136f06fd247216085718c24fd2e35ea5c9e0da360bd20a9873a96a7c9a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument expect_match", value=expect_match, expected_type=type_hints["expect_match"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if expect_match is not None:
            self._values["expect_match"] = expect_match
        if headers is not None:
            self._values["headers"] = headers

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def expect_match(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch#expectMatch
        '''
        result = self._values.get("expect_match")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders"]]:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "contains": "contains",
        "exact": "exact",
        "ignore_case": "ignoreCase",
        "notcontains": "notcontains",
        "notexact": "notexact",
        "notpresent": "notpresent",
        "present": "present",
        "regex": "regex",
        "treat_missing_as_empty": "treatMissingAsEmpty",
    },
)
class HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders:
    def __init__(
        self,
        *,
        name: builtins.str,
        contains: typing.Optional[builtins.str] = None,
        exact: typing.Optional[builtins.str] = None,
        ignore_case: typing.Optional[builtins.bool] = None,
        notcontains: typing.Optional[builtins.str] = None,
        notexact: typing.Optional[builtins.str] = None,
        notpresent: typing.Optional[builtins.bool] = None,
        present: typing.Optional[builtins.bool] = None,
        regex: typing.Optional[builtins.str] = None,
        treat_missing_as_empty: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param contains: 
        :param exact: 
        :param ignore_case: 
        :param notcontains: 
        :param notexact: 
        :param notpresent: 
        :param present: 
        :param regex: 
        :param treat_missing_as_empty: 

        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__62f5c335228b55134c4517067ba90cccd6c2274114d956517e75d009788561fc)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument contains", value=contains, expected_type=type_hints["contains"])
            check_type(argname="argument exact", value=exact, expected_type=type_hints["exact"])
            check_type(argname="argument ignore_case", value=ignore_case, expected_type=type_hints["ignore_case"])
            check_type(argname="argument notcontains", value=notcontains, expected_type=type_hints["notcontains"])
            check_type(argname="argument notexact", value=notexact, expected_type=type_hints["notexact"])
            check_type(argname="argument notpresent", value=notpresent, expected_type=type_hints["notpresent"])
            check_type(argname="argument present", value=present, expected_type=type_hints["present"])
            check_type(argname="argument regex", value=regex, expected_type=type_hints["regex"])
            check_type(argname="argument treat_missing_as_empty", value=treat_missing_as_empty, expected_type=type_hints["treat_missing_as_empty"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if contains is not None:
            self._values["contains"] = contains
        if exact is not None:
            self._values["exact"] = exact
        if ignore_case is not None:
            self._values["ignore_case"] = ignore_case
        if notcontains is not None:
            self._values["notcontains"] = notcontains
        if notexact is not None:
            self._values["notexact"] = notexact
        if notpresent is not None:
            self._values["notpresent"] = notpresent
        if present is not None:
            self._values["present"] = present
        if regex is not None:
            self._values["regex"] = regex
        if treat_missing_as_empty is not None:
            self._values["treat_missing_as_empty"] = treat_missing_as_empty

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def contains(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders#contains
        '''
        result = self._values.get("contains")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def exact(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders#exact
        '''
        result = self._values.get("exact")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ignore_case(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders#ignoreCase
        '''
        result = self._values.get("ignore_case")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def notcontains(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders#notcontains
        '''
        result = self._values.get("notcontains")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def notexact(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders#notexact
        '''
        result = self._values.get("notexact")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def notpresent(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders#notpresent
        '''
        result = self._values.get("notpresent")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def present(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders#present
        '''
        result = self._values.get("present")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def regex(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders#regex
        '''
        result = self._values.get("regex")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def treat_missing_as_empty(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders#treatMissingAsEmpty
        '''
        result = self._values.get("treat_missing_as_empty")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesRateLimitPolicyLocal",
    jsii_struct_bases=[],
    name_mapping={
        "requests": "requests",
        "unit": "unit",
        "burst": "burst",
        "response_headers_to_add": "responseHeadersToAdd",
        "response_status_code": "responseStatusCode",
    },
)
class HttpProxySpecRoutesRateLimitPolicyLocal:
    def __init__(
        self,
        *,
        requests: jsii.Number,
        unit: "HttpProxySpecRoutesRateLimitPolicyLocalUnit",
        burst: typing.Optional[jsii.Number] = None,
        response_headers_to_add: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecRoutesRateLimitPolicyLocalResponseHeadersToAdd", typing.Dict[builtins.str, typing.Any]]]] = None,
        response_status_code: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param requests: 
        :param unit: 
        :param burst: 
        :param response_headers_to_add: 
        :param response_status_code: 

        :schema: HttpProxySpecRoutesRateLimitPolicyLocal
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e9cd10f416cd9d0935694cee9eb9535478bb8fab088d782555765d44cef7f25d)
            check_type(argname="argument requests", value=requests, expected_type=type_hints["requests"])
            check_type(argname="argument unit", value=unit, expected_type=type_hints["unit"])
            check_type(argname="argument burst", value=burst, expected_type=type_hints["burst"])
            check_type(argname="argument response_headers_to_add", value=response_headers_to_add, expected_type=type_hints["response_headers_to_add"])
            check_type(argname="argument response_status_code", value=response_status_code, expected_type=type_hints["response_status_code"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "requests": requests,
            "unit": unit,
        }
        if burst is not None:
            self._values["burst"] = burst
        if response_headers_to_add is not None:
            self._values["response_headers_to_add"] = response_headers_to_add
        if response_status_code is not None:
            self._values["response_status_code"] = response_status_code

    @builtins.property
    def requests(self) -> jsii.Number:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyLocal#requests
        '''
        result = self._values.get("requests")
        assert result is not None, "Required property 'requests' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def unit(self) -> "HttpProxySpecRoutesRateLimitPolicyLocalUnit":
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyLocal#unit
        '''
        result = self._values.get("unit")
        assert result is not None, "Required property 'unit' is missing"
        return typing.cast("HttpProxySpecRoutesRateLimitPolicyLocalUnit", result)

    @builtins.property
    def burst(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyLocal#burst
        '''
        result = self._values.get("burst")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def response_headers_to_add(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecRoutesRateLimitPolicyLocalResponseHeadersToAdd"]]:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyLocal#responseHeadersToAdd
        '''
        result = self._values.get("response_headers_to_add")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecRoutesRateLimitPolicyLocalResponseHeadersToAdd"]], result)

    @builtins.property
    def response_status_code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyLocal#responseStatusCode
        '''
        result = self._values.get("response_status_code")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesRateLimitPolicyLocal(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesRateLimitPolicyLocalResponseHeadersToAdd",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class HttpProxySpecRoutesRateLimitPolicyLocalResponseHeadersToAdd:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: HttpProxySpecRoutesRateLimitPolicyLocalResponseHeadersToAdd
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0e948f679ac41ef76eba97ed6455675946398599e2d143094146e86e875b3ed7)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyLocalResponseHeadersToAdd#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesRateLimitPolicyLocalResponseHeadersToAdd#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesRateLimitPolicyLocalResponseHeadersToAdd(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="ioprojectcontour.HttpProxySpecRoutesRateLimitPolicyLocalUnit")
class HttpProxySpecRoutesRateLimitPolicyLocalUnit(enum.Enum):
    '''
    :schema: HttpProxySpecRoutesRateLimitPolicyLocalUnit
    '''

    SECOND = "SECOND"
    '''second.'''
    MINUTE = "MINUTE"
    '''minute.'''
    HOUR = "HOUR"
    '''hour.'''


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesRequestHeadersPolicy",
    jsii_struct_bases=[],
    name_mapping={"remove": "remove", "set": "set"},
)
class HttpProxySpecRoutesRequestHeadersPolicy:
    def __init__(
        self,
        *,
        remove: typing.Optional[typing.Sequence[builtins.str]] = None,
        set: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecRoutesRequestHeadersPolicySet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param remove: 
        :param set: 

        :schema: HttpProxySpecRoutesRequestHeadersPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5b0c5f88cb7506ae0185bc1d2e1ef0969c43d8ce8aa63a6a444e1e03059e7c11)
            check_type(argname="argument remove", value=remove, expected_type=type_hints["remove"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if remove is not None:
            self._values["remove"] = remove
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: HttpProxySpecRoutesRequestHeadersPolicy#remove
        '''
        result = self._values.get("remove")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecRoutesRequestHeadersPolicySet"]]:
        '''
        :schema: HttpProxySpecRoutesRequestHeadersPolicy#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecRoutesRequestHeadersPolicySet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesRequestHeadersPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesRequestHeadersPolicySet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class HttpProxySpecRoutesRequestHeadersPolicySet:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: HttpProxySpecRoutesRequestHeadersPolicySet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8619a0eca46a1440e4a5e65142aa3a46f6b24faa792ce0ab6f7594a6b7d46a69)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesRequestHeadersPolicySet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesRequestHeadersPolicySet#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesRequestHeadersPolicySet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesRequestRedirectPolicy",
    jsii_struct_bases=[],
    name_mapping={
        "hostname": "hostname",
        "path": "path",
        "port": "port",
        "prefix": "prefix",
        "scheme": "scheme",
        "status_code": "statusCode",
    },
)
class HttpProxySpecRoutesRequestRedirectPolicy:
    def __init__(
        self,
        *,
        hostname: typing.Optional[builtins.str] = None,
        path: typing.Optional[builtins.str] = None,
        port: typing.Optional[jsii.Number] = None,
        prefix: typing.Optional[builtins.str] = None,
        scheme: typing.Optional["HttpProxySpecRoutesRequestRedirectPolicyScheme"] = None,
        status_code: typing.Optional["HttpProxySpecRoutesRequestRedirectPolicyStatusCode"] = None,
    ) -> None:
        '''
        :param hostname: 
        :param path: 
        :param port: 
        :param prefix: 
        :param scheme: 
        :param status_code: 

        :schema: HttpProxySpecRoutesRequestRedirectPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7c4da52642174c27472121f1a548bf2d6a0bc94e4730e0abd6251c09866a308e)
            check_type(argname="argument hostname", value=hostname, expected_type=type_hints["hostname"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument prefix", value=prefix, expected_type=type_hints["prefix"])
            check_type(argname="argument scheme", value=scheme, expected_type=type_hints["scheme"])
            check_type(argname="argument status_code", value=status_code, expected_type=type_hints["status_code"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if hostname is not None:
            self._values["hostname"] = hostname
        if path is not None:
            self._values["path"] = path
        if port is not None:
            self._values["port"] = port
        if prefix is not None:
            self._values["prefix"] = prefix
        if scheme is not None:
            self._values["scheme"] = scheme
        if status_code is not None:
            self._values["status_code"] = status_code

    @builtins.property
    def hostname(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesRequestRedirectPolicy#hostname
        '''
        result = self._values.get("hostname")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesRequestRedirectPolicy#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpProxySpecRoutesRequestRedirectPolicy#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesRequestRedirectPolicy#prefix
        '''
        result = self._values.get("prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def scheme(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesRequestRedirectPolicyScheme"]:
        '''
        :schema: HttpProxySpecRoutesRequestRedirectPolicy#scheme
        '''
        result = self._values.get("scheme")
        return typing.cast(typing.Optional["HttpProxySpecRoutesRequestRedirectPolicyScheme"], result)

    @builtins.property
    def status_code(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesRequestRedirectPolicyStatusCode"]:
        '''
        :schema: HttpProxySpecRoutesRequestRedirectPolicy#statusCode
        '''
        result = self._values.get("status_code")
        return typing.cast(typing.Optional["HttpProxySpecRoutesRequestRedirectPolicyStatusCode"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesRequestRedirectPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="ioprojectcontour.HttpProxySpecRoutesRequestRedirectPolicyScheme")
class HttpProxySpecRoutesRequestRedirectPolicyScheme(enum.Enum):
    '''
    :schema: HttpProxySpecRoutesRequestRedirectPolicyScheme
    '''

    HTTP = "HTTP"
    '''http.'''
    HTTPS = "HTTPS"
    '''https.'''


@jsii.enum(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesRequestRedirectPolicyStatusCode"
)
class HttpProxySpecRoutesRequestRedirectPolicyStatusCode(enum.Enum):
    '''
    :schema: HttpProxySpecRoutesRequestRedirectPolicyStatusCode
    '''

    VALUE_301 = "VALUE_301"
    '''301.'''
    VALUE_302 = "VALUE_302"
    '''302.'''
    VALUE_303 = "VALUE_303"
    '''303.'''
    VALUE_307 = "VALUE_307"
    '''307.'''
    VALUE_308 = "VALUE_308"
    '''308.'''


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesResponseHeadersPolicy",
    jsii_struct_bases=[],
    name_mapping={"remove": "remove", "set": "set"},
)
class HttpProxySpecRoutesResponseHeadersPolicy:
    def __init__(
        self,
        *,
        remove: typing.Optional[typing.Sequence[builtins.str]] = None,
        set: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecRoutesResponseHeadersPolicySet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param remove: 
        :param set: 

        :schema: HttpProxySpecRoutesResponseHeadersPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__85d5f36c8d51a667d0bf7c7fba6407a8111431b70c16119970cdf3ca15b956eb)
            check_type(argname="argument remove", value=remove, expected_type=type_hints["remove"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if remove is not None:
            self._values["remove"] = remove
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: HttpProxySpecRoutesResponseHeadersPolicy#remove
        '''
        result = self._values.get("remove")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecRoutesResponseHeadersPolicySet"]]:
        '''
        :schema: HttpProxySpecRoutesResponseHeadersPolicy#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecRoutesResponseHeadersPolicySet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesResponseHeadersPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesResponseHeadersPolicySet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class HttpProxySpecRoutesResponseHeadersPolicySet:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: HttpProxySpecRoutesResponseHeadersPolicySet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f8c15d21a1c589200e790584397dab2d355ed56642b312d52dfa50ecf1b6274b)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesResponseHeadersPolicySet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesResponseHeadersPolicySet#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesResponseHeadersPolicySet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesRetryPolicy",
    jsii_struct_bases=[],
    name_mapping={
        "count": "count",
        "per_try_timeout": "perTryTimeout",
        "retriable_status_codes": "retriableStatusCodes",
        "retry_on": "retryOn",
    },
)
class HttpProxySpecRoutesRetryPolicy:
    def __init__(
        self,
        *,
        count: typing.Optional[jsii.Number] = None,
        per_try_timeout: typing.Optional[builtins.str] = None,
        retriable_status_codes: typing.Optional[typing.Sequence[jsii.Number]] = None,
        retry_on: typing.Optional[typing.Sequence["HttpProxySpecRoutesRetryPolicyRetryOn"]] = None,
    ) -> None:
        '''
        :param count: 
        :param per_try_timeout: 
        :param retriable_status_codes: 
        :param retry_on: 

        :schema: HttpProxySpecRoutesRetryPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e244b9366ec5a62f8c185733bdc299323a173032e2599ae3b97ba7c5a3e0398e)
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument per_try_timeout", value=per_try_timeout, expected_type=type_hints["per_try_timeout"])
            check_type(argname="argument retriable_status_codes", value=retriable_status_codes, expected_type=type_hints["retriable_status_codes"])
            check_type(argname="argument retry_on", value=retry_on, expected_type=type_hints["retry_on"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if count is not None:
            self._values["count"] = count
        if per_try_timeout is not None:
            self._values["per_try_timeout"] = per_try_timeout
        if retriable_status_codes is not None:
            self._values["retriable_status_codes"] = retriable_status_codes
        if retry_on is not None:
            self._values["retry_on"] = retry_on

    @builtins.property
    def count(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpProxySpecRoutesRetryPolicy#count
        '''
        result = self._values.get("count")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def per_try_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesRetryPolicy#perTryTimeout
        '''
        result = self._values.get("per_try_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def retriable_status_codes(self) -> typing.Optional[typing.List[jsii.Number]]:
        '''
        :schema: HttpProxySpecRoutesRetryPolicy#retriableStatusCodes
        '''
        result = self._values.get("retriable_status_codes")
        return typing.cast(typing.Optional[typing.List[jsii.Number]], result)

    @builtins.property
    def retry_on(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecRoutesRetryPolicyRetryOn"]]:
        '''
        :schema: HttpProxySpecRoutesRetryPolicy#retryOn
        '''
        result = self._values.get("retry_on")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecRoutesRetryPolicyRetryOn"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesRetryPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="ioprojectcontour.HttpProxySpecRoutesRetryPolicyRetryOn")
class HttpProxySpecRoutesRetryPolicyRetryOn(enum.Enum):
    '''
    :schema: HttpProxySpecRoutesRetryPolicyRetryOn
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
    ENVOY_HYPHEN_RATELIMITED = "ENVOY_HYPHEN_RATELIMITED"
    '''envoy-ratelimited.'''
    RETRIABLE_HYPHEN_4XX = "RETRIABLE_HYPHEN_4XX"
    '''retriable-4xx.'''
    REFUSED_HYPHEN_STREAM = "REFUSED_HYPHEN_STREAM"
    '''refused-stream.'''
    RETRIABLE_HYPHEN_STATUS_HYPHEN_CODES = "RETRIABLE_HYPHEN_STATUS_HYPHEN_CODES"
    '''retriable-status-codes.'''
    RETRIABLE_HYPHEN_HEADERS = "RETRIABLE_HYPHEN_HEADERS"
    '''retriable-headers.'''
    HTTP3_HYPHEN_POST_HYPHEN_CONNECT_HYPHEN_FAILURE = "HTTP3_HYPHEN_POST_HYPHEN_CONNECT_HYPHEN_FAILURE"
    '''http3-post-connect-failure.'''
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
    jsii_type="ioprojectcontour.HttpProxySpecRoutesServices",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "port": "port",
        "cookie_rewrite_policies": "cookieRewritePolicies",
        "health_port": "healthPort",
        "mirror": "mirror",
        "protocol": "protocol",
        "request_headers_policy": "requestHeadersPolicy",
        "response_headers_policy": "responseHeadersPolicy",
        "slow_start_policy": "slowStartPolicy",
        "validation": "validation",
        "weight": "weight",
    },
)
class HttpProxySpecRoutesServices:
    def __init__(
        self,
        *,
        name: builtins.str,
        port: jsii.Number,
        cookie_rewrite_policies: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecRoutesServicesCookieRewritePolicies", typing.Dict[builtins.str, typing.Any]]]] = None,
        health_port: typing.Optional[jsii.Number] = None,
        mirror: typing.Optional[builtins.bool] = None,
        protocol: typing.Optional["HttpProxySpecRoutesServicesProtocol"] = None,
        request_headers_policy: typing.Optional[typing.Union["HttpProxySpecRoutesServicesRequestHeadersPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        response_headers_policy: typing.Optional[typing.Union["HttpProxySpecRoutesServicesResponseHeadersPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        slow_start_policy: typing.Optional[typing.Union["HttpProxySpecRoutesServicesSlowStartPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        validation: typing.Optional[typing.Union["HttpProxySpecRoutesServicesValidation", typing.Dict[builtins.str, typing.Any]]] = None,
        weight: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param name: 
        :param port: 
        :param cookie_rewrite_policies: 
        :param health_port: 
        :param mirror: 
        :param protocol: 
        :param request_headers_policy: 
        :param response_headers_policy: 
        :param slow_start_policy: 
        :param validation: 
        :param weight: 

        :schema: HttpProxySpecRoutesServices
        '''
        if isinstance(request_headers_policy, dict):
            request_headers_policy = HttpProxySpecRoutesServicesRequestHeadersPolicy(**request_headers_policy)
        if isinstance(response_headers_policy, dict):
            response_headers_policy = HttpProxySpecRoutesServicesResponseHeadersPolicy(**response_headers_policy)
        if isinstance(slow_start_policy, dict):
            slow_start_policy = HttpProxySpecRoutesServicesSlowStartPolicy(**slow_start_policy)
        if isinstance(validation, dict):
            validation = HttpProxySpecRoutesServicesValidation(**validation)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b1c66f3529f1655b34f248f688badfb59698eb222f05bbfaf8415d6a5073cbcd)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument cookie_rewrite_policies", value=cookie_rewrite_policies, expected_type=type_hints["cookie_rewrite_policies"])
            check_type(argname="argument health_port", value=health_port, expected_type=type_hints["health_port"])
            check_type(argname="argument mirror", value=mirror, expected_type=type_hints["mirror"])
            check_type(argname="argument protocol", value=protocol, expected_type=type_hints["protocol"])
            check_type(argname="argument request_headers_policy", value=request_headers_policy, expected_type=type_hints["request_headers_policy"])
            check_type(argname="argument response_headers_policy", value=response_headers_policy, expected_type=type_hints["response_headers_policy"])
            check_type(argname="argument slow_start_policy", value=slow_start_policy, expected_type=type_hints["slow_start_policy"])
            check_type(argname="argument validation", value=validation, expected_type=type_hints["validation"])
            check_type(argname="argument weight", value=weight, expected_type=type_hints["weight"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "port": port,
        }
        if cookie_rewrite_policies is not None:
            self._values["cookie_rewrite_policies"] = cookie_rewrite_policies
        if health_port is not None:
            self._values["health_port"] = health_port
        if mirror is not None:
            self._values["mirror"] = mirror
        if protocol is not None:
            self._values["protocol"] = protocol
        if request_headers_policy is not None:
            self._values["request_headers_policy"] = request_headers_policy
        if response_headers_policy is not None:
            self._values["response_headers_policy"] = response_headers_policy
        if slow_start_policy is not None:
            self._values["slow_start_policy"] = slow_start_policy
        if validation is not None:
            self._values["validation"] = validation
        if weight is not None:
            self._values["weight"] = weight

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesServices#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def port(self) -> jsii.Number:
        '''
        :schema: HttpProxySpecRoutesServices#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def cookie_rewrite_policies(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecRoutesServicesCookieRewritePolicies"]]:
        '''
        :schema: HttpProxySpecRoutesServices#cookieRewritePolicies
        '''
        result = self._values.get("cookie_rewrite_policies")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecRoutesServicesCookieRewritePolicies"]], result)

    @builtins.property
    def health_port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpProxySpecRoutesServices#healthPort
        '''
        result = self._values.get("health_port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def mirror(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecRoutesServices#mirror
        '''
        result = self._values.get("mirror")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def protocol(self) -> typing.Optional["HttpProxySpecRoutesServicesProtocol"]:
        '''
        :schema: HttpProxySpecRoutesServices#protocol
        '''
        result = self._values.get("protocol")
        return typing.cast(typing.Optional["HttpProxySpecRoutesServicesProtocol"], result)

    @builtins.property
    def request_headers_policy(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesServicesRequestHeadersPolicy"]:
        '''
        :schema: HttpProxySpecRoutesServices#requestHeadersPolicy
        '''
        result = self._values.get("request_headers_policy")
        return typing.cast(typing.Optional["HttpProxySpecRoutesServicesRequestHeadersPolicy"], result)

    @builtins.property
    def response_headers_policy(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesServicesResponseHeadersPolicy"]:
        '''
        :schema: HttpProxySpecRoutesServices#responseHeadersPolicy
        '''
        result = self._values.get("response_headers_policy")
        return typing.cast(typing.Optional["HttpProxySpecRoutesServicesResponseHeadersPolicy"], result)

    @builtins.property
    def slow_start_policy(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesServicesSlowStartPolicy"]:
        '''
        :schema: HttpProxySpecRoutesServices#slowStartPolicy
        '''
        result = self._values.get("slow_start_policy")
        return typing.cast(typing.Optional["HttpProxySpecRoutesServicesSlowStartPolicy"], result)

    @builtins.property
    def validation(self) -> typing.Optional["HttpProxySpecRoutesServicesValidation"]:
        '''
        :schema: HttpProxySpecRoutesServices#validation
        '''
        result = self._values.get("validation")
        return typing.cast(typing.Optional["HttpProxySpecRoutesServicesValidation"], result)

    @builtins.property
    def weight(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpProxySpecRoutesServices#weight
        '''
        result = self._values.get("weight")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesServices(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesServicesCookieRewritePolicies",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "domain_rewrite": "domainRewrite",
        "path_rewrite": "pathRewrite",
        "same_site": "sameSite",
        "secure": "secure",
    },
)
class HttpProxySpecRoutesServicesCookieRewritePolicies:
    def __init__(
        self,
        *,
        name: builtins.str,
        domain_rewrite: typing.Optional[typing.Union["HttpProxySpecRoutesServicesCookieRewritePoliciesDomainRewrite", typing.Dict[builtins.str, typing.Any]]] = None,
        path_rewrite: typing.Optional[typing.Union["HttpProxySpecRoutesServicesCookieRewritePoliciesPathRewrite", typing.Dict[builtins.str, typing.Any]]] = None,
        same_site: typing.Optional["HttpProxySpecRoutesServicesCookieRewritePoliciesSameSite"] = None,
        secure: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param domain_rewrite: 
        :param path_rewrite: 
        :param same_site: 
        :param secure: 

        :schema: HttpProxySpecRoutesServicesCookieRewritePolicies
        '''
        if isinstance(domain_rewrite, dict):
            domain_rewrite = HttpProxySpecRoutesServicesCookieRewritePoliciesDomainRewrite(**domain_rewrite)
        if isinstance(path_rewrite, dict):
            path_rewrite = HttpProxySpecRoutesServicesCookieRewritePoliciesPathRewrite(**path_rewrite)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0750153aed5507bf6ff9bba8b7053adfc530af9cf32479bea95f68c4ef7ee702)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument domain_rewrite", value=domain_rewrite, expected_type=type_hints["domain_rewrite"])
            check_type(argname="argument path_rewrite", value=path_rewrite, expected_type=type_hints["path_rewrite"])
            check_type(argname="argument same_site", value=same_site, expected_type=type_hints["same_site"])
            check_type(argname="argument secure", value=secure, expected_type=type_hints["secure"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if domain_rewrite is not None:
            self._values["domain_rewrite"] = domain_rewrite
        if path_rewrite is not None:
            self._values["path_rewrite"] = path_rewrite
        if same_site is not None:
            self._values["same_site"] = same_site
        if secure is not None:
            self._values["secure"] = secure

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesServicesCookieRewritePolicies#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def domain_rewrite(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesServicesCookieRewritePoliciesDomainRewrite"]:
        '''
        :schema: HttpProxySpecRoutesServicesCookieRewritePolicies#domainRewrite
        '''
        result = self._values.get("domain_rewrite")
        return typing.cast(typing.Optional["HttpProxySpecRoutesServicesCookieRewritePoliciesDomainRewrite"], result)

    @builtins.property
    def path_rewrite(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesServicesCookieRewritePoliciesPathRewrite"]:
        '''
        :schema: HttpProxySpecRoutesServicesCookieRewritePolicies#pathRewrite
        '''
        result = self._values.get("path_rewrite")
        return typing.cast(typing.Optional["HttpProxySpecRoutesServicesCookieRewritePoliciesPathRewrite"], result)

    @builtins.property
    def same_site(
        self,
    ) -> typing.Optional["HttpProxySpecRoutesServicesCookieRewritePoliciesSameSite"]:
        '''
        :schema: HttpProxySpecRoutesServicesCookieRewritePolicies#sameSite
        '''
        result = self._values.get("same_site")
        return typing.cast(typing.Optional["HttpProxySpecRoutesServicesCookieRewritePoliciesSameSite"], result)

    @builtins.property
    def secure(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecRoutesServicesCookieRewritePolicies#secure
        '''
        result = self._values.get("secure")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesServicesCookieRewritePolicies(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesServicesCookieRewritePoliciesDomainRewrite",
    jsii_struct_bases=[],
    name_mapping={"value": "value"},
)
class HttpProxySpecRoutesServicesCookieRewritePoliciesDomainRewrite:
    def __init__(self, *, value: builtins.str) -> None:
        '''
        :param value: 

        :schema: HttpProxySpecRoutesServicesCookieRewritePoliciesDomainRewrite
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6c0337c86d65252e81ead5cd17afffbdf8400b99e6e95063b4f2073baf2abecf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesServicesCookieRewritePoliciesDomainRewrite#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesServicesCookieRewritePoliciesDomainRewrite(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesServicesCookieRewritePoliciesPathRewrite",
    jsii_struct_bases=[],
    name_mapping={"value": "value"},
)
class HttpProxySpecRoutesServicesCookieRewritePoliciesPathRewrite:
    def __init__(self, *, value: builtins.str) -> None:
        '''
        :param value: 

        :schema: HttpProxySpecRoutesServicesCookieRewritePoliciesPathRewrite
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1fc840da09b37e10c4e789b346d4f4e9b68d8cbcf2408da931ccbd17960e1293)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesServicesCookieRewritePoliciesPathRewrite#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesServicesCookieRewritePoliciesPathRewrite(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesServicesCookieRewritePoliciesSameSite"
)
class HttpProxySpecRoutesServicesCookieRewritePoliciesSameSite(enum.Enum):
    '''
    :schema: HttpProxySpecRoutesServicesCookieRewritePoliciesSameSite
    '''

    STRICT = "STRICT"
    '''Strict.'''
    LAX = "LAX"
    '''Lax.'''
    NONE = "NONE"
    '''None.'''


@jsii.enum(jsii_type="ioprojectcontour.HttpProxySpecRoutesServicesProtocol")
class HttpProxySpecRoutesServicesProtocol(enum.Enum):
    '''
    :schema: HttpProxySpecRoutesServicesProtocol
    '''

    H2 = "H2"
    '''h2.'''
    H2C = "H2C"
    '''h2c.'''
    TLS = "TLS"
    '''tls.'''


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesServicesRequestHeadersPolicy",
    jsii_struct_bases=[],
    name_mapping={"remove": "remove", "set": "set"},
)
class HttpProxySpecRoutesServicesRequestHeadersPolicy:
    def __init__(
        self,
        *,
        remove: typing.Optional[typing.Sequence[builtins.str]] = None,
        set: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecRoutesServicesRequestHeadersPolicySet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param remove: 
        :param set: 

        :schema: HttpProxySpecRoutesServicesRequestHeadersPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__427606d262813997851ec8ccef38bcded5e57fceb4284f74ec168c9afe44c482)
            check_type(argname="argument remove", value=remove, expected_type=type_hints["remove"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if remove is not None:
            self._values["remove"] = remove
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: HttpProxySpecRoutesServicesRequestHeadersPolicy#remove
        '''
        result = self._values.get("remove")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecRoutesServicesRequestHeadersPolicySet"]]:
        '''
        :schema: HttpProxySpecRoutesServicesRequestHeadersPolicy#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecRoutesServicesRequestHeadersPolicySet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesServicesRequestHeadersPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesServicesRequestHeadersPolicySet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class HttpProxySpecRoutesServicesRequestHeadersPolicySet:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: HttpProxySpecRoutesServicesRequestHeadersPolicySet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c62662b9934dd6ef0c6820b11ef5b73355108d127872213f590175e71fb3f471)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesServicesRequestHeadersPolicySet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesServicesRequestHeadersPolicySet#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesServicesRequestHeadersPolicySet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesServicesResponseHeadersPolicy",
    jsii_struct_bases=[],
    name_mapping={"remove": "remove", "set": "set"},
)
class HttpProxySpecRoutesServicesResponseHeadersPolicy:
    def __init__(
        self,
        *,
        remove: typing.Optional[typing.Sequence[builtins.str]] = None,
        set: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecRoutesServicesResponseHeadersPolicySet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param remove: 
        :param set: 

        :schema: HttpProxySpecRoutesServicesResponseHeadersPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0e2dd25126b7c3c6ed420b2307be93641b844d7bc32dedd817af3c673256f3c5)
            check_type(argname="argument remove", value=remove, expected_type=type_hints["remove"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if remove is not None:
            self._values["remove"] = remove
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: HttpProxySpecRoutesServicesResponseHeadersPolicy#remove
        '''
        result = self._values.get("remove")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecRoutesServicesResponseHeadersPolicySet"]]:
        '''
        :schema: HttpProxySpecRoutesServicesResponseHeadersPolicy#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecRoutesServicesResponseHeadersPolicySet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesServicesResponseHeadersPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesServicesResponseHeadersPolicySet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class HttpProxySpecRoutesServicesResponseHeadersPolicySet:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: HttpProxySpecRoutesServicesResponseHeadersPolicySet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__44a815c5b62ebd33df39386362cd6e424df6439c917bb16669e18235c2fc8da6)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesServicesResponseHeadersPolicySet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesServicesResponseHeadersPolicySet#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesServicesResponseHeadersPolicySet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesServicesSlowStartPolicy",
    jsii_struct_bases=[],
    name_mapping={
        "window": "window",
        "aggression": "aggression",
        "min_weight_percent": "minWeightPercent",
    },
)
class HttpProxySpecRoutesServicesSlowStartPolicy:
    def __init__(
        self,
        *,
        window: builtins.str,
        aggression: typing.Optional[builtins.str] = None,
        min_weight_percent: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param window: 
        :param aggression: 
        :param min_weight_percent: 

        :schema: HttpProxySpecRoutesServicesSlowStartPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d0f4f4b35dc784af6be155494fad7894810f7f1c2608b9cf25a0fbf09067504b)
            check_type(argname="argument window", value=window, expected_type=type_hints["window"])
            check_type(argname="argument aggression", value=aggression, expected_type=type_hints["aggression"])
            check_type(argname="argument min_weight_percent", value=min_weight_percent, expected_type=type_hints["min_weight_percent"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "window": window,
        }
        if aggression is not None:
            self._values["aggression"] = aggression
        if min_weight_percent is not None:
            self._values["min_weight_percent"] = min_weight_percent

    @builtins.property
    def window(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesServicesSlowStartPolicy#window
        '''
        result = self._values.get("window")
        assert result is not None, "Required property 'window' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def aggression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesServicesSlowStartPolicy#aggression
        '''
        result = self._values.get("aggression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def min_weight_percent(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpProxySpecRoutesServicesSlowStartPolicy#minWeightPercent
        '''
        result = self._values.get("min_weight_percent")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesServicesSlowStartPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesServicesValidation",
    jsii_struct_bases=[],
    name_mapping={
        "ca_secret": "caSecret",
        "subject_name": "subjectName",
        "subject_names": "subjectNames",
    },
)
class HttpProxySpecRoutesServicesValidation:
    def __init__(
        self,
        *,
        ca_secret: builtins.str,
        subject_name: builtins.str,
        subject_names: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param ca_secret: 
        :param subject_name: 
        :param subject_names: 

        :schema: HttpProxySpecRoutesServicesValidation
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d3017590e3f07b10920f9fd08e2097a9c7e9f8ae6c7e1aa070138c504d1dffa2)
            check_type(argname="argument ca_secret", value=ca_secret, expected_type=type_hints["ca_secret"])
            check_type(argname="argument subject_name", value=subject_name, expected_type=type_hints["subject_name"])
            check_type(argname="argument subject_names", value=subject_names, expected_type=type_hints["subject_names"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "ca_secret": ca_secret,
            "subject_name": subject_name,
        }
        if subject_names is not None:
            self._values["subject_names"] = subject_names

    @builtins.property
    def ca_secret(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesServicesValidation#caSecret
        '''
        result = self._values.get("ca_secret")
        assert result is not None, "Required property 'ca_secret' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def subject_name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecRoutesServicesValidation#subjectName
        '''
        result = self._values.get("subject_name")
        assert result is not None, "Required property 'subject_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def subject_names(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: HttpProxySpecRoutesServicesValidation#subjectNames
        '''
        result = self._values.get("subject_names")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesServicesValidation(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecRoutesTimeoutPolicy",
    jsii_struct_bases=[],
    name_mapping={
        "idle": "idle",
        "idle_connection": "idleConnection",
        "response": "response",
    },
)
class HttpProxySpecRoutesTimeoutPolicy:
    def __init__(
        self,
        *,
        idle: typing.Optional[builtins.str] = None,
        idle_connection: typing.Optional[builtins.str] = None,
        response: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param idle: 
        :param idle_connection: 
        :param response: 

        :schema: HttpProxySpecRoutesTimeoutPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3df8e6281fc8996b74e904d9af185a62838188c11c348b08d9cc6eb2d0b6ab11)
            check_type(argname="argument idle", value=idle, expected_type=type_hints["idle"])
            check_type(argname="argument idle_connection", value=idle_connection, expected_type=type_hints["idle_connection"])
            check_type(argname="argument response", value=response, expected_type=type_hints["response"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if idle is not None:
            self._values["idle"] = idle
        if idle_connection is not None:
            self._values["idle_connection"] = idle_connection
        if response is not None:
            self._values["response"] = response

    @builtins.property
    def idle(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesTimeoutPolicy#idle
        '''
        result = self._values.get("idle")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def idle_connection(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesTimeoutPolicy#idleConnection
        '''
        result = self._values.get("idle_connection")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def response(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecRoutesTimeoutPolicy#response
        '''
        result = self._values.get("response")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecRoutesTimeoutPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecTcpproxy",
    jsii_struct_bases=[],
    name_mapping={
        "health_check_policy": "healthCheckPolicy",
        "include": "include",
        "includes": "includes",
        "load_balancer_policy": "loadBalancerPolicy",
        "services": "services",
    },
)
class HttpProxySpecTcpproxy:
    def __init__(
        self,
        *,
        health_check_policy: typing.Optional[typing.Union["HttpProxySpecTcpproxyHealthCheckPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        include: typing.Optional[typing.Union["HttpProxySpecTcpproxyInclude", typing.Dict[builtins.str, typing.Any]]] = None,
        includes: typing.Optional[typing.Union["HttpProxySpecTcpproxyIncludes", typing.Dict[builtins.str, typing.Any]]] = None,
        load_balancer_policy: typing.Optional[typing.Union["HttpProxySpecTcpproxyLoadBalancerPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        services: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecTcpproxyServices", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param health_check_policy: 
        :param include: 
        :param includes: 
        :param load_balancer_policy: 
        :param services: 

        :schema: HttpProxySpecTcpproxy
        '''
        if isinstance(health_check_policy, dict):
            health_check_policy = HttpProxySpecTcpproxyHealthCheckPolicy(**health_check_policy)
        if isinstance(include, dict):
            include = HttpProxySpecTcpproxyInclude(**include)
        if isinstance(includes, dict):
            includes = HttpProxySpecTcpproxyIncludes(**includes)
        if isinstance(load_balancer_policy, dict):
            load_balancer_policy = HttpProxySpecTcpproxyLoadBalancerPolicy(**load_balancer_policy)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e51d7cc92aa7e7ddfadc58d05157f6bffe0aa0fdc1d7df3a9238966fa8c6a827)
            check_type(argname="argument health_check_policy", value=health_check_policy, expected_type=type_hints["health_check_policy"])
            check_type(argname="argument include", value=include, expected_type=type_hints["include"])
            check_type(argname="argument includes", value=includes, expected_type=type_hints["includes"])
            check_type(argname="argument load_balancer_policy", value=load_balancer_policy, expected_type=type_hints["load_balancer_policy"])
            check_type(argname="argument services", value=services, expected_type=type_hints["services"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if health_check_policy is not None:
            self._values["health_check_policy"] = health_check_policy
        if include is not None:
            self._values["include"] = include
        if includes is not None:
            self._values["includes"] = includes
        if load_balancer_policy is not None:
            self._values["load_balancer_policy"] = load_balancer_policy
        if services is not None:
            self._values["services"] = services

    @builtins.property
    def health_check_policy(
        self,
    ) -> typing.Optional["HttpProxySpecTcpproxyHealthCheckPolicy"]:
        '''
        :schema: HttpProxySpecTcpproxy#healthCheckPolicy
        '''
        result = self._values.get("health_check_policy")
        return typing.cast(typing.Optional["HttpProxySpecTcpproxyHealthCheckPolicy"], result)

    @builtins.property
    def include(self) -> typing.Optional["HttpProxySpecTcpproxyInclude"]:
        '''
        :schema: HttpProxySpecTcpproxy#include
        '''
        result = self._values.get("include")
        return typing.cast(typing.Optional["HttpProxySpecTcpproxyInclude"], result)

    @builtins.property
    def includes(self) -> typing.Optional["HttpProxySpecTcpproxyIncludes"]:
        '''
        :schema: HttpProxySpecTcpproxy#includes
        '''
        result = self._values.get("includes")
        return typing.cast(typing.Optional["HttpProxySpecTcpproxyIncludes"], result)

    @builtins.property
    def load_balancer_policy(
        self,
    ) -> typing.Optional["HttpProxySpecTcpproxyLoadBalancerPolicy"]:
        '''
        :schema: HttpProxySpecTcpproxy#loadBalancerPolicy
        '''
        result = self._values.get("load_balancer_policy")
        return typing.cast(typing.Optional["HttpProxySpecTcpproxyLoadBalancerPolicy"], result)

    @builtins.property
    def services(self) -> typing.Optional[typing.List["HttpProxySpecTcpproxyServices"]]:
        '''
        :schema: HttpProxySpecTcpproxy#services
        '''
        result = self._values.get("services")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecTcpproxyServices"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecTcpproxy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecTcpproxyHealthCheckPolicy",
    jsii_struct_bases=[],
    name_mapping={
        "healthy_threshold_count": "healthyThresholdCount",
        "interval_seconds": "intervalSeconds",
        "timeout_seconds": "timeoutSeconds",
        "unhealthy_threshold_count": "unhealthyThresholdCount",
    },
)
class HttpProxySpecTcpproxyHealthCheckPolicy:
    def __init__(
        self,
        *,
        healthy_threshold_count: typing.Optional[jsii.Number] = None,
        interval_seconds: typing.Optional[jsii.Number] = None,
        timeout_seconds: typing.Optional[jsii.Number] = None,
        unhealthy_threshold_count: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param healthy_threshold_count: 
        :param interval_seconds: 
        :param timeout_seconds: 
        :param unhealthy_threshold_count: 

        :schema: HttpProxySpecTcpproxyHealthCheckPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__37502558adb24bb4061ea18d8254feac3609b2f86d2c7dd8388ed16f3535ef5c)
            check_type(argname="argument healthy_threshold_count", value=healthy_threshold_count, expected_type=type_hints["healthy_threshold_count"])
            check_type(argname="argument interval_seconds", value=interval_seconds, expected_type=type_hints["interval_seconds"])
            check_type(argname="argument timeout_seconds", value=timeout_seconds, expected_type=type_hints["timeout_seconds"])
            check_type(argname="argument unhealthy_threshold_count", value=unhealthy_threshold_count, expected_type=type_hints["unhealthy_threshold_count"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if healthy_threshold_count is not None:
            self._values["healthy_threshold_count"] = healthy_threshold_count
        if interval_seconds is not None:
            self._values["interval_seconds"] = interval_seconds
        if timeout_seconds is not None:
            self._values["timeout_seconds"] = timeout_seconds
        if unhealthy_threshold_count is not None:
            self._values["unhealthy_threshold_count"] = unhealthy_threshold_count

    @builtins.property
    def healthy_threshold_count(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpProxySpecTcpproxyHealthCheckPolicy#healthyThresholdCount
        '''
        result = self._values.get("healthy_threshold_count")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def interval_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpProxySpecTcpproxyHealthCheckPolicy#intervalSeconds
        '''
        result = self._values.get("interval_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def timeout_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpProxySpecTcpproxyHealthCheckPolicy#timeoutSeconds
        '''
        result = self._values.get("timeout_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def unhealthy_threshold_count(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpProxySpecTcpproxyHealthCheckPolicy#unhealthyThresholdCount
        '''
        result = self._values.get("unhealthy_threshold_count")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecTcpproxyHealthCheckPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecTcpproxyInclude",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "namespace": "namespace"},
)
class HttpProxySpecTcpproxyInclude:
    def __init__(
        self,
        *,
        name: builtins.str,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param namespace: 

        :schema: HttpProxySpecTcpproxyInclude
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__22c2cfba2cf4bb32017ba1dca987f5f7b5c2236b01ad6121650c64b9ed17bb30)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecTcpproxyInclude#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecTcpproxyInclude#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecTcpproxyInclude(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecTcpproxyIncludes",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "namespace": "namespace"},
)
class HttpProxySpecTcpproxyIncludes:
    def __init__(
        self,
        *,
        name: builtins.str,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param namespace: 

        :schema: HttpProxySpecTcpproxyIncludes
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__310283aa3007d885f46b03122df1c3fce76e91f464150257543ca2340254434c)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecTcpproxyIncludes#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecTcpproxyIncludes#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecTcpproxyIncludes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecTcpproxyLoadBalancerPolicy",
    jsii_struct_bases=[],
    name_mapping={
        "request_hash_policies": "requestHashPolicies",
        "strategy": "strategy",
    },
)
class HttpProxySpecTcpproxyLoadBalancerPolicy:
    def __init__(
        self,
        *,
        request_hash_policies: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPolicies", typing.Dict[builtins.str, typing.Any]]]] = None,
        strategy: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param request_hash_policies: 
        :param strategy: 

        :schema: HttpProxySpecTcpproxyLoadBalancerPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a1283095efae6a4598f47a4498f42c03b063996331dab3912f829523ec2168ff)
            check_type(argname="argument request_hash_policies", value=request_hash_policies, expected_type=type_hints["request_hash_policies"])
            check_type(argname="argument strategy", value=strategy, expected_type=type_hints["strategy"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if request_hash_policies is not None:
            self._values["request_hash_policies"] = request_hash_policies
        if strategy is not None:
            self._values["strategy"] = strategy

    @builtins.property
    def request_hash_policies(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPolicies"]]:
        '''
        :schema: HttpProxySpecTcpproxyLoadBalancerPolicy#requestHashPolicies
        '''
        result = self._values.get("request_hash_policies")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPolicies"]], result)

    @builtins.property
    def strategy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecTcpproxyLoadBalancerPolicy#strategy
        '''
        result = self._values.get("strategy")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecTcpproxyLoadBalancerPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPolicies",
    jsii_struct_bases=[],
    name_mapping={
        "hash_source_ip": "hashSourceIp",
        "header_hash_options": "headerHashOptions",
        "query_parameter_hash_options": "queryParameterHashOptions",
        "terminal": "terminal",
    },
)
class HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPolicies:
    def __init__(
        self,
        *,
        hash_source_ip: typing.Optional[builtins.bool] = None,
        header_hash_options: typing.Optional[typing.Union["HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPoliciesHeaderHashOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        query_parameter_hash_options: typing.Optional[typing.Union["HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPoliciesQueryParameterHashOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        terminal: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param hash_source_ip: 
        :param header_hash_options: 
        :param query_parameter_hash_options: 
        :param terminal: 

        :schema: HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPolicies
        '''
        if isinstance(header_hash_options, dict):
            header_hash_options = HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPoliciesHeaderHashOptions(**header_hash_options)
        if isinstance(query_parameter_hash_options, dict):
            query_parameter_hash_options = HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPoliciesQueryParameterHashOptions(**query_parameter_hash_options)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2e330eb7a6662202dd2f175cc56c7e16b73b2220f656588ae1c5a4280c482e20)
            check_type(argname="argument hash_source_ip", value=hash_source_ip, expected_type=type_hints["hash_source_ip"])
            check_type(argname="argument header_hash_options", value=header_hash_options, expected_type=type_hints["header_hash_options"])
            check_type(argname="argument query_parameter_hash_options", value=query_parameter_hash_options, expected_type=type_hints["query_parameter_hash_options"])
            check_type(argname="argument terminal", value=terminal, expected_type=type_hints["terminal"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if hash_source_ip is not None:
            self._values["hash_source_ip"] = hash_source_ip
        if header_hash_options is not None:
            self._values["header_hash_options"] = header_hash_options
        if query_parameter_hash_options is not None:
            self._values["query_parameter_hash_options"] = query_parameter_hash_options
        if terminal is not None:
            self._values["terminal"] = terminal

    @builtins.property
    def hash_source_ip(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPolicies#hashSourceIP
        '''
        result = self._values.get("hash_source_ip")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def header_hash_options(
        self,
    ) -> typing.Optional["HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPoliciesHeaderHashOptions"]:
        '''
        :schema: HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPolicies#headerHashOptions
        '''
        result = self._values.get("header_hash_options")
        return typing.cast(typing.Optional["HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPoliciesHeaderHashOptions"], result)

    @builtins.property
    def query_parameter_hash_options(
        self,
    ) -> typing.Optional["HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPoliciesQueryParameterHashOptions"]:
        '''
        :schema: HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPolicies#queryParameterHashOptions
        '''
        result = self._values.get("query_parameter_hash_options")
        return typing.cast(typing.Optional["HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPoliciesQueryParameterHashOptions"], result)

    @builtins.property
    def terminal(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPolicies#terminal
        '''
        result = self._values.get("terminal")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPolicies(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPoliciesHeaderHashOptions",
    jsii_struct_bases=[],
    name_mapping={"header_name": "headerName"},
)
class HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPoliciesHeaderHashOptions:
    def __init__(self, *, header_name: builtins.str) -> None:
        '''
        :param header_name: 

        :schema: HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPoliciesHeaderHashOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c5f7d01bfc6dd859a5149cb0a30ee184a13149ae70d174704e7d8543a4b59e18)
            check_type(argname="argument header_name", value=header_name, expected_type=type_hints["header_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "header_name": header_name,
        }

    @builtins.property
    def header_name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPoliciesHeaderHashOptions#headerName
        '''
        result = self._values.get("header_name")
        assert result is not None, "Required property 'header_name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPoliciesHeaderHashOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPoliciesQueryParameterHashOptions",
    jsii_struct_bases=[],
    name_mapping={"parameter_name": "parameterName"},
)
class HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPoliciesQueryParameterHashOptions:
    def __init__(self, *, parameter_name: builtins.str) -> None:
        '''
        :param parameter_name: 

        :schema: HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPoliciesQueryParameterHashOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a239b84fc66194b7d051f19c66a472a054a642c5f54a48390652dc4616df179b)
            check_type(argname="argument parameter_name", value=parameter_name, expected_type=type_hints["parameter_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "parameter_name": parameter_name,
        }

    @builtins.property
    def parameter_name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPoliciesQueryParameterHashOptions#parameterName
        '''
        result = self._values.get("parameter_name")
        assert result is not None, "Required property 'parameter_name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPoliciesQueryParameterHashOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecTcpproxyServices",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "port": "port",
        "cookie_rewrite_policies": "cookieRewritePolicies",
        "health_port": "healthPort",
        "mirror": "mirror",
        "protocol": "protocol",
        "request_headers_policy": "requestHeadersPolicy",
        "response_headers_policy": "responseHeadersPolicy",
        "slow_start_policy": "slowStartPolicy",
        "validation": "validation",
        "weight": "weight",
    },
)
class HttpProxySpecTcpproxyServices:
    def __init__(
        self,
        *,
        name: builtins.str,
        port: jsii.Number,
        cookie_rewrite_policies: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecTcpproxyServicesCookieRewritePolicies", typing.Dict[builtins.str, typing.Any]]]] = None,
        health_port: typing.Optional[jsii.Number] = None,
        mirror: typing.Optional[builtins.bool] = None,
        protocol: typing.Optional["HttpProxySpecTcpproxyServicesProtocol"] = None,
        request_headers_policy: typing.Optional[typing.Union["HttpProxySpecTcpproxyServicesRequestHeadersPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        response_headers_policy: typing.Optional[typing.Union["HttpProxySpecTcpproxyServicesResponseHeadersPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        slow_start_policy: typing.Optional[typing.Union["HttpProxySpecTcpproxyServicesSlowStartPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        validation: typing.Optional[typing.Union["HttpProxySpecTcpproxyServicesValidation", typing.Dict[builtins.str, typing.Any]]] = None,
        weight: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param name: 
        :param port: 
        :param cookie_rewrite_policies: 
        :param health_port: 
        :param mirror: 
        :param protocol: 
        :param request_headers_policy: 
        :param response_headers_policy: 
        :param slow_start_policy: 
        :param validation: 
        :param weight: 

        :schema: HttpProxySpecTcpproxyServices
        '''
        if isinstance(request_headers_policy, dict):
            request_headers_policy = HttpProxySpecTcpproxyServicesRequestHeadersPolicy(**request_headers_policy)
        if isinstance(response_headers_policy, dict):
            response_headers_policy = HttpProxySpecTcpproxyServicesResponseHeadersPolicy(**response_headers_policy)
        if isinstance(slow_start_policy, dict):
            slow_start_policy = HttpProxySpecTcpproxyServicesSlowStartPolicy(**slow_start_policy)
        if isinstance(validation, dict):
            validation = HttpProxySpecTcpproxyServicesValidation(**validation)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__99409e5931f46419b4f176977b542994febabdb95f212da623a4f8545eeeba1b)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument cookie_rewrite_policies", value=cookie_rewrite_policies, expected_type=type_hints["cookie_rewrite_policies"])
            check_type(argname="argument health_port", value=health_port, expected_type=type_hints["health_port"])
            check_type(argname="argument mirror", value=mirror, expected_type=type_hints["mirror"])
            check_type(argname="argument protocol", value=protocol, expected_type=type_hints["protocol"])
            check_type(argname="argument request_headers_policy", value=request_headers_policy, expected_type=type_hints["request_headers_policy"])
            check_type(argname="argument response_headers_policy", value=response_headers_policy, expected_type=type_hints["response_headers_policy"])
            check_type(argname="argument slow_start_policy", value=slow_start_policy, expected_type=type_hints["slow_start_policy"])
            check_type(argname="argument validation", value=validation, expected_type=type_hints["validation"])
            check_type(argname="argument weight", value=weight, expected_type=type_hints["weight"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "port": port,
        }
        if cookie_rewrite_policies is not None:
            self._values["cookie_rewrite_policies"] = cookie_rewrite_policies
        if health_port is not None:
            self._values["health_port"] = health_port
        if mirror is not None:
            self._values["mirror"] = mirror
        if protocol is not None:
            self._values["protocol"] = protocol
        if request_headers_policy is not None:
            self._values["request_headers_policy"] = request_headers_policy
        if response_headers_policy is not None:
            self._values["response_headers_policy"] = response_headers_policy
        if slow_start_policy is not None:
            self._values["slow_start_policy"] = slow_start_policy
        if validation is not None:
            self._values["validation"] = validation
        if weight is not None:
            self._values["weight"] = weight

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecTcpproxyServices#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def port(self) -> jsii.Number:
        '''
        :schema: HttpProxySpecTcpproxyServices#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def cookie_rewrite_policies(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecTcpproxyServicesCookieRewritePolicies"]]:
        '''
        :schema: HttpProxySpecTcpproxyServices#cookieRewritePolicies
        '''
        result = self._values.get("cookie_rewrite_policies")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecTcpproxyServicesCookieRewritePolicies"]], result)

    @builtins.property
    def health_port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpProxySpecTcpproxyServices#healthPort
        '''
        result = self._values.get("health_port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def mirror(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecTcpproxyServices#mirror
        '''
        result = self._values.get("mirror")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def protocol(self) -> typing.Optional["HttpProxySpecTcpproxyServicesProtocol"]:
        '''
        :schema: HttpProxySpecTcpproxyServices#protocol
        '''
        result = self._values.get("protocol")
        return typing.cast(typing.Optional["HttpProxySpecTcpproxyServicesProtocol"], result)

    @builtins.property
    def request_headers_policy(
        self,
    ) -> typing.Optional["HttpProxySpecTcpproxyServicesRequestHeadersPolicy"]:
        '''
        :schema: HttpProxySpecTcpproxyServices#requestHeadersPolicy
        '''
        result = self._values.get("request_headers_policy")
        return typing.cast(typing.Optional["HttpProxySpecTcpproxyServicesRequestHeadersPolicy"], result)

    @builtins.property
    def response_headers_policy(
        self,
    ) -> typing.Optional["HttpProxySpecTcpproxyServicesResponseHeadersPolicy"]:
        '''
        :schema: HttpProxySpecTcpproxyServices#responseHeadersPolicy
        '''
        result = self._values.get("response_headers_policy")
        return typing.cast(typing.Optional["HttpProxySpecTcpproxyServicesResponseHeadersPolicy"], result)

    @builtins.property
    def slow_start_policy(
        self,
    ) -> typing.Optional["HttpProxySpecTcpproxyServicesSlowStartPolicy"]:
        '''
        :schema: HttpProxySpecTcpproxyServices#slowStartPolicy
        '''
        result = self._values.get("slow_start_policy")
        return typing.cast(typing.Optional["HttpProxySpecTcpproxyServicesSlowStartPolicy"], result)

    @builtins.property
    def validation(self) -> typing.Optional["HttpProxySpecTcpproxyServicesValidation"]:
        '''
        :schema: HttpProxySpecTcpproxyServices#validation
        '''
        result = self._values.get("validation")
        return typing.cast(typing.Optional["HttpProxySpecTcpproxyServicesValidation"], result)

    @builtins.property
    def weight(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpProxySpecTcpproxyServices#weight
        '''
        result = self._values.get("weight")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecTcpproxyServices(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecTcpproxyServicesCookieRewritePolicies",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "domain_rewrite": "domainRewrite",
        "path_rewrite": "pathRewrite",
        "same_site": "sameSite",
        "secure": "secure",
    },
)
class HttpProxySpecTcpproxyServicesCookieRewritePolicies:
    def __init__(
        self,
        *,
        name: builtins.str,
        domain_rewrite: typing.Optional[typing.Union["HttpProxySpecTcpproxyServicesCookieRewritePoliciesDomainRewrite", typing.Dict[builtins.str, typing.Any]]] = None,
        path_rewrite: typing.Optional[typing.Union["HttpProxySpecTcpproxyServicesCookieRewritePoliciesPathRewrite", typing.Dict[builtins.str, typing.Any]]] = None,
        same_site: typing.Optional["HttpProxySpecTcpproxyServicesCookieRewritePoliciesSameSite"] = None,
        secure: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param domain_rewrite: 
        :param path_rewrite: 
        :param same_site: 
        :param secure: 

        :schema: HttpProxySpecTcpproxyServicesCookieRewritePolicies
        '''
        if isinstance(domain_rewrite, dict):
            domain_rewrite = HttpProxySpecTcpproxyServicesCookieRewritePoliciesDomainRewrite(**domain_rewrite)
        if isinstance(path_rewrite, dict):
            path_rewrite = HttpProxySpecTcpproxyServicesCookieRewritePoliciesPathRewrite(**path_rewrite)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f3d7997f2480640f85843c62d4cbf41038bf8e3a0e3c2e80c2940db499647b72)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument domain_rewrite", value=domain_rewrite, expected_type=type_hints["domain_rewrite"])
            check_type(argname="argument path_rewrite", value=path_rewrite, expected_type=type_hints["path_rewrite"])
            check_type(argname="argument same_site", value=same_site, expected_type=type_hints["same_site"])
            check_type(argname="argument secure", value=secure, expected_type=type_hints["secure"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if domain_rewrite is not None:
            self._values["domain_rewrite"] = domain_rewrite
        if path_rewrite is not None:
            self._values["path_rewrite"] = path_rewrite
        if same_site is not None:
            self._values["same_site"] = same_site
        if secure is not None:
            self._values["secure"] = secure

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecTcpproxyServicesCookieRewritePolicies#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def domain_rewrite(
        self,
    ) -> typing.Optional["HttpProxySpecTcpproxyServicesCookieRewritePoliciesDomainRewrite"]:
        '''
        :schema: HttpProxySpecTcpproxyServicesCookieRewritePolicies#domainRewrite
        '''
        result = self._values.get("domain_rewrite")
        return typing.cast(typing.Optional["HttpProxySpecTcpproxyServicesCookieRewritePoliciesDomainRewrite"], result)

    @builtins.property
    def path_rewrite(
        self,
    ) -> typing.Optional["HttpProxySpecTcpproxyServicesCookieRewritePoliciesPathRewrite"]:
        '''
        :schema: HttpProxySpecTcpproxyServicesCookieRewritePolicies#pathRewrite
        '''
        result = self._values.get("path_rewrite")
        return typing.cast(typing.Optional["HttpProxySpecTcpproxyServicesCookieRewritePoliciesPathRewrite"], result)

    @builtins.property
    def same_site(
        self,
    ) -> typing.Optional["HttpProxySpecTcpproxyServicesCookieRewritePoliciesSameSite"]:
        '''
        :schema: HttpProxySpecTcpproxyServicesCookieRewritePolicies#sameSite
        '''
        result = self._values.get("same_site")
        return typing.cast(typing.Optional["HttpProxySpecTcpproxyServicesCookieRewritePoliciesSameSite"], result)

    @builtins.property
    def secure(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecTcpproxyServicesCookieRewritePolicies#secure
        '''
        result = self._values.get("secure")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecTcpproxyServicesCookieRewritePolicies(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecTcpproxyServicesCookieRewritePoliciesDomainRewrite",
    jsii_struct_bases=[],
    name_mapping={"value": "value"},
)
class HttpProxySpecTcpproxyServicesCookieRewritePoliciesDomainRewrite:
    def __init__(self, *, value: builtins.str) -> None:
        '''
        :param value: 

        :schema: HttpProxySpecTcpproxyServicesCookieRewritePoliciesDomainRewrite
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__03dfbc231fed3d942195b48d1a8e5e1a9ced7568df597c4e7533d1a88802a96e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpProxySpecTcpproxyServicesCookieRewritePoliciesDomainRewrite#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecTcpproxyServicesCookieRewritePoliciesDomainRewrite(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecTcpproxyServicesCookieRewritePoliciesPathRewrite",
    jsii_struct_bases=[],
    name_mapping={"value": "value"},
)
class HttpProxySpecTcpproxyServicesCookieRewritePoliciesPathRewrite:
    def __init__(self, *, value: builtins.str) -> None:
        '''
        :param value: 

        :schema: HttpProxySpecTcpproxyServicesCookieRewritePoliciesPathRewrite
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f89ef980e71e32e68cc1348195c143b4ab056f8ed6ffc20a07192203dd877d10)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpProxySpecTcpproxyServicesCookieRewritePoliciesPathRewrite#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecTcpproxyServicesCookieRewritePoliciesPathRewrite(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioprojectcontour.HttpProxySpecTcpproxyServicesCookieRewritePoliciesSameSite"
)
class HttpProxySpecTcpproxyServicesCookieRewritePoliciesSameSite(enum.Enum):
    '''
    :schema: HttpProxySpecTcpproxyServicesCookieRewritePoliciesSameSite
    '''

    STRICT = "STRICT"
    '''Strict.'''
    LAX = "LAX"
    '''Lax.'''
    NONE = "NONE"
    '''None.'''


@jsii.enum(jsii_type="ioprojectcontour.HttpProxySpecTcpproxyServicesProtocol")
class HttpProxySpecTcpproxyServicesProtocol(enum.Enum):
    '''
    :schema: HttpProxySpecTcpproxyServicesProtocol
    '''

    H2 = "H2"
    '''h2.'''
    H2C = "H2C"
    '''h2c.'''
    TLS = "TLS"
    '''tls.'''


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecTcpproxyServicesRequestHeadersPolicy",
    jsii_struct_bases=[],
    name_mapping={"remove": "remove", "set": "set"},
)
class HttpProxySpecTcpproxyServicesRequestHeadersPolicy:
    def __init__(
        self,
        *,
        remove: typing.Optional[typing.Sequence[builtins.str]] = None,
        set: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecTcpproxyServicesRequestHeadersPolicySet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param remove: 
        :param set: 

        :schema: HttpProxySpecTcpproxyServicesRequestHeadersPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__497f472dc34bc6dd8de726e63730e06f64bee60350af21a49c8d912be64a46d8)
            check_type(argname="argument remove", value=remove, expected_type=type_hints["remove"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if remove is not None:
            self._values["remove"] = remove
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: HttpProxySpecTcpproxyServicesRequestHeadersPolicy#remove
        '''
        result = self._values.get("remove")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecTcpproxyServicesRequestHeadersPolicySet"]]:
        '''
        :schema: HttpProxySpecTcpproxyServicesRequestHeadersPolicy#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecTcpproxyServicesRequestHeadersPolicySet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecTcpproxyServicesRequestHeadersPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecTcpproxyServicesRequestHeadersPolicySet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class HttpProxySpecTcpproxyServicesRequestHeadersPolicySet:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: HttpProxySpecTcpproxyServicesRequestHeadersPolicySet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__86ec5374d165ab4099450d8f57ea1d6ea91cfeca9368df79317e9841eb2c36c4)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecTcpproxyServicesRequestHeadersPolicySet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpProxySpecTcpproxyServicesRequestHeadersPolicySet#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecTcpproxyServicesRequestHeadersPolicySet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecTcpproxyServicesResponseHeadersPolicy",
    jsii_struct_bases=[],
    name_mapping={"remove": "remove", "set": "set"},
)
class HttpProxySpecTcpproxyServicesResponseHeadersPolicy:
    def __init__(
        self,
        *,
        remove: typing.Optional[typing.Sequence[builtins.str]] = None,
        set: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecTcpproxyServicesResponseHeadersPolicySet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param remove: 
        :param set: 

        :schema: HttpProxySpecTcpproxyServicesResponseHeadersPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b858f53e6265a61b33aa5c9eae66ae842882a40f1de8e68b190a8b323ee53110)
            check_type(argname="argument remove", value=remove, expected_type=type_hints["remove"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if remove is not None:
            self._values["remove"] = remove
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: HttpProxySpecTcpproxyServicesResponseHeadersPolicy#remove
        '''
        result = self._values.get("remove")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecTcpproxyServicesResponseHeadersPolicySet"]]:
        '''
        :schema: HttpProxySpecTcpproxyServicesResponseHeadersPolicy#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecTcpproxyServicesResponseHeadersPolicySet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecTcpproxyServicesResponseHeadersPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecTcpproxyServicesResponseHeadersPolicySet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class HttpProxySpecTcpproxyServicesResponseHeadersPolicySet:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: HttpProxySpecTcpproxyServicesResponseHeadersPolicySet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c644b4a4d1a5293b4c318ec219af7d4672ace24f21b2bdaabf52ba8e8520a4d7)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecTcpproxyServicesResponseHeadersPolicySet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpProxySpecTcpproxyServicesResponseHeadersPolicySet#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecTcpproxyServicesResponseHeadersPolicySet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecTcpproxyServicesSlowStartPolicy",
    jsii_struct_bases=[],
    name_mapping={
        "window": "window",
        "aggression": "aggression",
        "min_weight_percent": "minWeightPercent",
    },
)
class HttpProxySpecTcpproxyServicesSlowStartPolicy:
    def __init__(
        self,
        *,
        window: builtins.str,
        aggression: typing.Optional[builtins.str] = None,
        min_weight_percent: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param window: 
        :param aggression: 
        :param min_weight_percent: 

        :schema: HttpProxySpecTcpproxyServicesSlowStartPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9837d191acd56009c8f4e1bafa215ad386e20f9c39efd8090f3fbee9ebb5cb84)
            check_type(argname="argument window", value=window, expected_type=type_hints["window"])
            check_type(argname="argument aggression", value=aggression, expected_type=type_hints["aggression"])
            check_type(argname="argument min_weight_percent", value=min_weight_percent, expected_type=type_hints["min_weight_percent"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "window": window,
        }
        if aggression is not None:
            self._values["aggression"] = aggression
        if min_weight_percent is not None:
            self._values["min_weight_percent"] = min_weight_percent

    @builtins.property
    def window(self) -> builtins.str:
        '''
        :schema: HttpProxySpecTcpproxyServicesSlowStartPolicy#window
        '''
        result = self._values.get("window")
        assert result is not None, "Required property 'window' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def aggression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecTcpproxyServicesSlowStartPolicy#aggression
        '''
        result = self._values.get("aggression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def min_weight_percent(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpProxySpecTcpproxyServicesSlowStartPolicy#minWeightPercent
        '''
        result = self._values.get("min_weight_percent")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecTcpproxyServicesSlowStartPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecTcpproxyServicesValidation",
    jsii_struct_bases=[],
    name_mapping={
        "ca_secret": "caSecret",
        "subject_name": "subjectName",
        "subject_names": "subjectNames",
    },
)
class HttpProxySpecTcpproxyServicesValidation:
    def __init__(
        self,
        *,
        ca_secret: builtins.str,
        subject_name: builtins.str,
        subject_names: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param ca_secret: 
        :param subject_name: 
        :param subject_names: 

        :schema: HttpProxySpecTcpproxyServicesValidation
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7e937f6bbd4ba5b66169580feecf51ac8d193aa4c95d7c53119bca2414b48c9e)
            check_type(argname="argument ca_secret", value=ca_secret, expected_type=type_hints["ca_secret"])
            check_type(argname="argument subject_name", value=subject_name, expected_type=type_hints["subject_name"])
            check_type(argname="argument subject_names", value=subject_names, expected_type=type_hints["subject_names"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "ca_secret": ca_secret,
            "subject_name": subject_name,
        }
        if subject_names is not None:
            self._values["subject_names"] = subject_names

    @builtins.property
    def ca_secret(self) -> builtins.str:
        '''
        :schema: HttpProxySpecTcpproxyServicesValidation#caSecret
        '''
        result = self._values.get("ca_secret")
        assert result is not None, "Required property 'ca_secret' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def subject_name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecTcpproxyServicesValidation#subjectName
        '''
        result = self._values.get("subject_name")
        assert result is not None, "Required property 'subject_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def subject_names(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: HttpProxySpecTcpproxyServicesValidation#subjectNames
        '''
        result = self._values.get("subject_names")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecTcpproxyServicesValidation(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhost",
    jsii_struct_bases=[],
    name_mapping={
        "fqdn": "fqdn",
        "authorization": "authorization",
        "cors_policy": "corsPolicy",
        "ip_allow_policy": "ipAllowPolicy",
        "ip_deny_policy": "ipDenyPolicy",
        "jwt_providers": "jwtProviders",
        "rate_limit_policy": "rateLimitPolicy",
        "tls": "tls",
    },
)
class HttpProxySpecVirtualhost:
    def __init__(
        self,
        *,
        fqdn: builtins.str,
        authorization: typing.Optional[typing.Union["HttpProxySpecVirtualhostAuthorization", typing.Dict[builtins.str, typing.Any]]] = None,
        cors_policy: typing.Optional[typing.Union["HttpProxySpecVirtualhostCorsPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        ip_allow_policy: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecVirtualhostIpAllowPolicy", typing.Dict[builtins.str, typing.Any]]]] = None,
        ip_deny_policy: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecVirtualhostIpDenyPolicy", typing.Dict[builtins.str, typing.Any]]]] = None,
        jwt_providers: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecVirtualhostJwtProviders", typing.Dict[builtins.str, typing.Any]]]] = None,
        rate_limit_policy: typing.Optional[typing.Union["HttpProxySpecVirtualhostRateLimitPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        tls: typing.Optional[typing.Union["HttpProxySpecVirtualhostTls", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param fqdn: 
        :param authorization: 
        :param cors_policy: 
        :param ip_allow_policy: 
        :param ip_deny_policy: 
        :param jwt_providers: 
        :param rate_limit_policy: 
        :param tls: 

        :schema: HttpProxySpecVirtualhost
        '''
        if isinstance(authorization, dict):
            authorization = HttpProxySpecVirtualhostAuthorization(**authorization)
        if isinstance(cors_policy, dict):
            cors_policy = HttpProxySpecVirtualhostCorsPolicy(**cors_policy)
        if isinstance(rate_limit_policy, dict):
            rate_limit_policy = HttpProxySpecVirtualhostRateLimitPolicy(**rate_limit_policy)
        if isinstance(tls, dict):
            tls = HttpProxySpecVirtualhostTls(**tls)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7003987b7e0172a709ca7727096c243ed6d63f8ed301e4cb2fb2b0559286eb20)
            check_type(argname="argument fqdn", value=fqdn, expected_type=type_hints["fqdn"])
            check_type(argname="argument authorization", value=authorization, expected_type=type_hints["authorization"])
            check_type(argname="argument cors_policy", value=cors_policy, expected_type=type_hints["cors_policy"])
            check_type(argname="argument ip_allow_policy", value=ip_allow_policy, expected_type=type_hints["ip_allow_policy"])
            check_type(argname="argument ip_deny_policy", value=ip_deny_policy, expected_type=type_hints["ip_deny_policy"])
            check_type(argname="argument jwt_providers", value=jwt_providers, expected_type=type_hints["jwt_providers"])
            check_type(argname="argument rate_limit_policy", value=rate_limit_policy, expected_type=type_hints["rate_limit_policy"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "fqdn": fqdn,
        }
        if authorization is not None:
            self._values["authorization"] = authorization
        if cors_policy is not None:
            self._values["cors_policy"] = cors_policy
        if ip_allow_policy is not None:
            self._values["ip_allow_policy"] = ip_allow_policy
        if ip_deny_policy is not None:
            self._values["ip_deny_policy"] = ip_deny_policy
        if jwt_providers is not None:
            self._values["jwt_providers"] = jwt_providers
        if rate_limit_policy is not None:
            self._values["rate_limit_policy"] = rate_limit_policy
        if tls is not None:
            self._values["tls"] = tls

    @builtins.property
    def fqdn(self) -> builtins.str:
        '''
        :schema: HttpProxySpecVirtualhost#fqdn
        '''
        result = self._values.get("fqdn")
        assert result is not None, "Required property 'fqdn' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def authorization(self) -> typing.Optional["HttpProxySpecVirtualhostAuthorization"]:
        '''
        :schema: HttpProxySpecVirtualhost#authorization
        '''
        result = self._values.get("authorization")
        return typing.cast(typing.Optional["HttpProxySpecVirtualhostAuthorization"], result)

    @builtins.property
    def cors_policy(self) -> typing.Optional["HttpProxySpecVirtualhostCorsPolicy"]:
        '''
        :schema: HttpProxySpecVirtualhost#corsPolicy
        '''
        result = self._values.get("cors_policy")
        return typing.cast(typing.Optional["HttpProxySpecVirtualhostCorsPolicy"], result)

    @builtins.property
    def ip_allow_policy(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecVirtualhostIpAllowPolicy"]]:
        '''
        :schema: HttpProxySpecVirtualhost#ipAllowPolicy
        '''
        result = self._values.get("ip_allow_policy")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecVirtualhostIpAllowPolicy"]], result)

    @builtins.property
    def ip_deny_policy(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecVirtualhostIpDenyPolicy"]]:
        '''
        :schema: HttpProxySpecVirtualhost#ipDenyPolicy
        '''
        result = self._values.get("ip_deny_policy")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecVirtualhostIpDenyPolicy"]], result)

    @builtins.property
    def jwt_providers(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecVirtualhostJwtProviders"]]:
        '''
        :schema: HttpProxySpecVirtualhost#jwtProviders
        '''
        result = self._values.get("jwt_providers")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecVirtualhostJwtProviders"]], result)

    @builtins.property
    def rate_limit_policy(
        self,
    ) -> typing.Optional["HttpProxySpecVirtualhostRateLimitPolicy"]:
        '''
        :schema: HttpProxySpecVirtualhost#rateLimitPolicy
        '''
        result = self._values.get("rate_limit_policy")
        return typing.cast(typing.Optional["HttpProxySpecVirtualhostRateLimitPolicy"], result)

    @builtins.property
    def tls(self) -> typing.Optional["HttpProxySpecVirtualhostTls"]:
        '''
        :schema: HttpProxySpecVirtualhost#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional["HttpProxySpecVirtualhostTls"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhost(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostAuthorization",
    jsii_struct_bases=[],
    name_mapping={
        "auth_policy": "authPolicy",
        "extension_ref": "extensionRef",
        "fail_open": "failOpen",
        "response_timeout": "responseTimeout",
        "with_request_body": "withRequestBody",
    },
)
class HttpProxySpecVirtualhostAuthorization:
    def __init__(
        self,
        *,
        auth_policy: typing.Optional[typing.Union["HttpProxySpecVirtualhostAuthorizationAuthPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        extension_ref: typing.Optional[typing.Union["HttpProxySpecVirtualhostAuthorizationExtensionRef", typing.Dict[builtins.str, typing.Any]]] = None,
        fail_open: typing.Optional[builtins.bool] = None,
        response_timeout: typing.Optional[builtins.str] = None,
        with_request_body: typing.Optional[typing.Union["HttpProxySpecVirtualhostAuthorizationWithRequestBody", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param auth_policy: 
        :param extension_ref: 
        :param fail_open: 
        :param response_timeout: 
        :param with_request_body: 

        :schema: HttpProxySpecVirtualhostAuthorization
        '''
        if isinstance(auth_policy, dict):
            auth_policy = HttpProxySpecVirtualhostAuthorizationAuthPolicy(**auth_policy)
        if isinstance(extension_ref, dict):
            extension_ref = HttpProxySpecVirtualhostAuthorizationExtensionRef(**extension_ref)
        if isinstance(with_request_body, dict):
            with_request_body = HttpProxySpecVirtualhostAuthorizationWithRequestBody(**with_request_body)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9400c8e07016bd6477cf0c1bf581d6fc1dfe58f400a2a099fbee08726586322e)
            check_type(argname="argument auth_policy", value=auth_policy, expected_type=type_hints["auth_policy"])
            check_type(argname="argument extension_ref", value=extension_ref, expected_type=type_hints["extension_ref"])
            check_type(argname="argument fail_open", value=fail_open, expected_type=type_hints["fail_open"])
            check_type(argname="argument response_timeout", value=response_timeout, expected_type=type_hints["response_timeout"])
            check_type(argname="argument with_request_body", value=with_request_body, expected_type=type_hints["with_request_body"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if auth_policy is not None:
            self._values["auth_policy"] = auth_policy
        if extension_ref is not None:
            self._values["extension_ref"] = extension_ref
        if fail_open is not None:
            self._values["fail_open"] = fail_open
        if response_timeout is not None:
            self._values["response_timeout"] = response_timeout
        if with_request_body is not None:
            self._values["with_request_body"] = with_request_body

    @builtins.property
    def auth_policy(
        self,
    ) -> typing.Optional["HttpProxySpecVirtualhostAuthorizationAuthPolicy"]:
        '''
        :schema: HttpProxySpecVirtualhostAuthorization#authPolicy
        '''
        result = self._values.get("auth_policy")
        return typing.cast(typing.Optional["HttpProxySpecVirtualhostAuthorizationAuthPolicy"], result)

    @builtins.property
    def extension_ref(
        self,
    ) -> typing.Optional["HttpProxySpecVirtualhostAuthorizationExtensionRef"]:
        '''
        :schema: HttpProxySpecVirtualhostAuthorization#extensionRef
        '''
        result = self._values.get("extension_ref")
        return typing.cast(typing.Optional["HttpProxySpecVirtualhostAuthorizationExtensionRef"], result)

    @builtins.property
    def fail_open(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostAuthorization#failOpen
        '''
        result = self._values.get("fail_open")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def response_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecVirtualhostAuthorization#responseTimeout
        '''
        result = self._values.get("response_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def with_request_body(
        self,
    ) -> typing.Optional["HttpProxySpecVirtualhostAuthorizationWithRequestBody"]:
        '''
        :schema: HttpProxySpecVirtualhostAuthorization#withRequestBody
        '''
        result = self._values.get("with_request_body")
        return typing.cast(typing.Optional["HttpProxySpecVirtualhostAuthorizationWithRequestBody"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhostAuthorization(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostAuthorizationAuthPolicy",
    jsii_struct_bases=[],
    name_mapping={"context": "context", "disabled": "disabled"},
)
class HttpProxySpecVirtualhostAuthorizationAuthPolicy:
    def __init__(
        self,
        *,
        context: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        disabled: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param context: 
        :param disabled: 

        :schema: HttpProxySpecVirtualhostAuthorizationAuthPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fc0e4a16fb16caa3309e2773f0c3d8d197dbca89464a630cac505a6f052f118d)
            check_type(argname="argument context", value=context, expected_type=type_hints["context"])
            check_type(argname="argument disabled", value=disabled, expected_type=type_hints["disabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if context is not None:
            self._values["context"] = context
        if disabled is not None:
            self._values["disabled"] = disabled

    @builtins.property
    def context(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: HttpProxySpecVirtualhostAuthorizationAuthPolicy#context
        '''
        result = self._values.get("context")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def disabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostAuthorizationAuthPolicy#disabled
        '''
        result = self._values.get("disabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhostAuthorizationAuthPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostAuthorizationExtensionRef",
    jsii_struct_bases=[],
    name_mapping={
        "api_version": "apiVersion",
        "name": "name",
        "namespace": "namespace",
    },
)
class HttpProxySpecVirtualhostAuthorizationExtensionRef:
    def __init__(
        self,
        *,
        api_version: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param api_version: 
        :param name: 
        :param namespace: 

        :schema: HttpProxySpecVirtualhostAuthorizationExtensionRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__83d1152fe1746b111473fd988befa28a35d754e34f7001cf08e7fb7aafec9891)
            check_type(argname="argument api_version", value=api_version, expected_type=type_hints["api_version"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if api_version is not None:
            self._values["api_version"] = api_version
        if name is not None:
            self._values["name"] = name
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def api_version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecVirtualhostAuthorizationExtensionRef#apiVersion
        '''
        result = self._values.get("api_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecVirtualhostAuthorizationExtensionRef#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecVirtualhostAuthorizationExtensionRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhostAuthorizationExtensionRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostAuthorizationWithRequestBody",
    jsii_struct_bases=[],
    name_mapping={
        "allow_partial_message": "allowPartialMessage",
        "max_request_bytes": "maxRequestBytes",
        "pack_as_bytes": "packAsBytes",
    },
)
class HttpProxySpecVirtualhostAuthorizationWithRequestBody:
    def __init__(
        self,
        *,
        allow_partial_message: typing.Optional[builtins.bool] = None,
        max_request_bytes: typing.Optional[jsii.Number] = None,
        pack_as_bytes: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param allow_partial_message: 
        :param max_request_bytes: 
        :param pack_as_bytes: 

        :schema: HttpProxySpecVirtualhostAuthorizationWithRequestBody
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7e987f4dd9f639167f801e627d85a5857492da91e2d7a66f30dc087e9e7f61f5)
            check_type(argname="argument allow_partial_message", value=allow_partial_message, expected_type=type_hints["allow_partial_message"])
            check_type(argname="argument max_request_bytes", value=max_request_bytes, expected_type=type_hints["max_request_bytes"])
            check_type(argname="argument pack_as_bytes", value=pack_as_bytes, expected_type=type_hints["pack_as_bytes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allow_partial_message is not None:
            self._values["allow_partial_message"] = allow_partial_message
        if max_request_bytes is not None:
            self._values["max_request_bytes"] = max_request_bytes
        if pack_as_bytes is not None:
            self._values["pack_as_bytes"] = pack_as_bytes

    @builtins.property
    def allow_partial_message(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostAuthorizationWithRequestBody#allowPartialMessage
        '''
        result = self._values.get("allow_partial_message")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def max_request_bytes(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpProxySpecVirtualhostAuthorizationWithRequestBody#maxRequestBytes
        '''
        result = self._values.get("max_request_bytes")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def pack_as_bytes(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostAuthorizationWithRequestBody#packAsBytes
        '''
        result = self._values.get("pack_as_bytes")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhostAuthorizationWithRequestBody(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostCorsPolicy",
    jsii_struct_bases=[],
    name_mapping={
        "allow_methods": "allowMethods",
        "allow_origin": "allowOrigin",
        "allow_credentials": "allowCredentials",
        "allow_headers": "allowHeaders",
        "allow_private_network": "allowPrivateNetwork",
        "expose_headers": "exposeHeaders",
        "max_age": "maxAge",
    },
)
class HttpProxySpecVirtualhostCorsPolicy:
    def __init__(
        self,
        *,
        allow_methods: typing.Sequence[builtins.str],
        allow_origin: typing.Sequence[builtins.str],
        allow_credentials: typing.Optional[builtins.bool] = None,
        allow_headers: typing.Optional[typing.Sequence[builtins.str]] = None,
        allow_private_network: typing.Optional[builtins.bool] = None,
        expose_headers: typing.Optional[typing.Sequence[builtins.str]] = None,
        max_age: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param allow_methods: 
        :param allow_origin: 
        :param allow_credentials: 
        :param allow_headers: 
        :param allow_private_network: 
        :param expose_headers: 
        :param max_age: 

        :schema: HttpProxySpecVirtualhostCorsPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2cf44d1251809d9eec1ddf4e1d3b4ed351c62d93c497de6626693d16cb8e528e)
            check_type(argname="argument allow_methods", value=allow_methods, expected_type=type_hints["allow_methods"])
            check_type(argname="argument allow_origin", value=allow_origin, expected_type=type_hints["allow_origin"])
            check_type(argname="argument allow_credentials", value=allow_credentials, expected_type=type_hints["allow_credentials"])
            check_type(argname="argument allow_headers", value=allow_headers, expected_type=type_hints["allow_headers"])
            check_type(argname="argument allow_private_network", value=allow_private_network, expected_type=type_hints["allow_private_network"])
            check_type(argname="argument expose_headers", value=expose_headers, expected_type=type_hints["expose_headers"])
            check_type(argname="argument max_age", value=max_age, expected_type=type_hints["max_age"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "allow_methods": allow_methods,
            "allow_origin": allow_origin,
        }
        if allow_credentials is not None:
            self._values["allow_credentials"] = allow_credentials
        if allow_headers is not None:
            self._values["allow_headers"] = allow_headers
        if allow_private_network is not None:
            self._values["allow_private_network"] = allow_private_network
        if expose_headers is not None:
            self._values["expose_headers"] = expose_headers
        if max_age is not None:
            self._values["max_age"] = max_age

    @builtins.property
    def allow_methods(self) -> typing.List[builtins.str]:
        '''
        :schema: HttpProxySpecVirtualhostCorsPolicy#allowMethods
        '''
        result = self._values.get("allow_methods")
        assert result is not None, "Required property 'allow_methods' is missing"
        return typing.cast(typing.List[builtins.str], result)

    @builtins.property
    def allow_origin(self) -> typing.List[builtins.str]:
        '''
        :schema: HttpProxySpecVirtualhostCorsPolicy#allowOrigin
        '''
        result = self._values.get("allow_origin")
        assert result is not None, "Required property 'allow_origin' is missing"
        return typing.cast(typing.List[builtins.str], result)

    @builtins.property
    def allow_credentials(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostCorsPolicy#allowCredentials
        '''
        result = self._values.get("allow_credentials")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def allow_headers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: HttpProxySpecVirtualhostCorsPolicy#allowHeaders
        '''
        result = self._values.get("allow_headers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def allow_private_network(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostCorsPolicy#allowPrivateNetwork
        '''
        result = self._values.get("allow_private_network")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def expose_headers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: HttpProxySpecVirtualhostCorsPolicy#exposeHeaders
        '''
        result = self._values.get("expose_headers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def max_age(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecVirtualhostCorsPolicy#maxAge
        '''
        result = self._values.get("max_age")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhostCorsPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostIpAllowPolicy",
    jsii_struct_bases=[],
    name_mapping={"cidr": "cidr", "source": "source"},
)
class HttpProxySpecVirtualhostIpAllowPolicy:
    def __init__(
        self,
        *,
        cidr: builtins.str,
        source: "HttpProxySpecVirtualhostIpAllowPolicySource",
    ) -> None:
        '''
        :param cidr: 
        :param source: 

        :schema: HttpProxySpecVirtualhostIpAllowPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__98e176685f6b599a752c570733f221d62283f9f3ba55c2bfeca8c9f21b23d14a)
            check_type(argname="argument cidr", value=cidr, expected_type=type_hints["cidr"])
            check_type(argname="argument source", value=source, expected_type=type_hints["source"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "cidr": cidr,
            "source": source,
        }

    @builtins.property
    def cidr(self) -> builtins.str:
        '''
        :schema: HttpProxySpecVirtualhostIpAllowPolicy#cidr
        '''
        result = self._values.get("cidr")
        assert result is not None, "Required property 'cidr' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def source(self) -> "HttpProxySpecVirtualhostIpAllowPolicySource":
        '''
        :schema: HttpProxySpecVirtualhostIpAllowPolicy#source
        '''
        result = self._values.get("source")
        assert result is not None, "Required property 'source' is missing"
        return typing.cast("HttpProxySpecVirtualhostIpAllowPolicySource", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhostIpAllowPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="ioprojectcontour.HttpProxySpecVirtualhostIpAllowPolicySource")
class HttpProxySpecVirtualhostIpAllowPolicySource(enum.Enum):
    '''
    :schema: HttpProxySpecVirtualhostIpAllowPolicySource
    '''

    PEER = "PEER"
    '''Peer.'''
    REMOTE = "REMOTE"
    '''Remote.'''


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostIpDenyPolicy",
    jsii_struct_bases=[],
    name_mapping={"cidr": "cidr", "source": "source"},
)
class HttpProxySpecVirtualhostIpDenyPolicy:
    def __init__(
        self,
        *,
        cidr: builtins.str,
        source: "HttpProxySpecVirtualhostIpDenyPolicySource",
    ) -> None:
        '''
        :param cidr: 
        :param source: 

        :schema: HttpProxySpecVirtualhostIpDenyPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__64f4d8fc3a096b3897f99a13653c3226548a911fbea73b5ab63cf683ef4f4379)
            check_type(argname="argument cidr", value=cidr, expected_type=type_hints["cidr"])
            check_type(argname="argument source", value=source, expected_type=type_hints["source"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "cidr": cidr,
            "source": source,
        }

    @builtins.property
    def cidr(self) -> builtins.str:
        '''
        :schema: HttpProxySpecVirtualhostIpDenyPolicy#cidr
        '''
        result = self._values.get("cidr")
        assert result is not None, "Required property 'cidr' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def source(self) -> "HttpProxySpecVirtualhostIpDenyPolicySource":
        '''
        :schema: HttpProxySpecVirtualhostIpDenyPolicy#source
        '''
        result = self._values.get("source")
        assert result is not None, "Required property 'source' is missing"
        return typing.cast("HttpProxySpecVirtualhostIpDenyPolicySource", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhostIpDenyPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="ioprojectcontour.HttpProxySpecVirtualhostIpDenyPolicySource")
class HttpProxySpecVirtualhostIpDenyPolicySource(enum.Enum):
    '''
    :schema: HttpProxySpecVirtualhostIpDenyPolicySource
    '''

    PEER = "PEER"
    '''Peer.'''
    REMOTE = "REMOTE"
    '''Remote.'''


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostJwtProviders",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "remote_jwks": "remoteJwks",
        "audiences": "audiences",
        "default": "default",
        "forward_jwt": "forwardJwt",
        "issuer": "issuer",
    },
)
class HttpProxySpecVirtualhostJwtProviders:
    def __init__(
        self,
        *,
        name: builtins.str,
        remote_jwks: typing.Union["HttpProxySpecVirtualhostJwtProvidersRemoteJwks", typing.Dict[builtins.str, typing.Any]],
        audiences: typing.Optional[typing.Sequence[builtins.str]] = None,
        default: typing.Optional[builtins.bool] = None,
        forward_jwt: typing.Optional[builtins.bool] = None,
        issuer: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param remote_jwks: 
        :param audiences: 
        :param default: 
        :param forward_jwt: 
        :param issuer: 

        :schema: HttpProxySpecVirtualhostJwtProviders
        '''
        if isinstance(remote_jwks, dict):
            remote_jwks = HttpProxySpecVirtualhostJwtProvidersRemoteJwks(**remote_jwks)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__be5290ac771299be1bfd7a36437734d0430805f384a135a37d66a0f7b3a79f01)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument remote_jwks", value=remote_jwks, expected_type=type_hints["remote_jwks"])
            check_type(argname="argument audiences", value=audiences, expected_type=type_hints["audiences"])
            check_type(argname="argument default", value=default, expected_type=type_hints["default"])
            check_type(argname="argument forward_jwt", value=forward_jwt, expected_type=type_hints["forward_jwt"])
            check_type(argname="argument issuer", value=issuer, expected_type=type_hints["issuer"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "remote_jwks": remote_jwks,
        }
        if audiences is not None:
            self._values["audiences"] = audiences
        if default is not None:
            self._values["default"] = default
        if forward_jwt is not None:
            self._values["forward_jwt"] = forward_jwt
        if issuer is not None:
            self._values["issuer"] = issuer

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecVirtualhostJwtProviders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def remote_jwks(self) -> "HttpProxySpecVirtualhostJwtProvidersRemoteJwks":
        '''
        :schema: HttpProxySpecVirtualhostJwtProviders#remoteJWKS
        '''
        result = self._values.get("remote_jwks")
        assert result is not None, "Required property 'remote_jwks' is missing"
        return typing.cast("HttpProxySpecVirtualhostJwtProvidersRemoteJwks", result)

    @builtins.property
    def audiences(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: HttpProxySpecVirtualhostJwtProviders#audiences
        '''
        result = self._values.get("audiences")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def default(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostJwtProviders#default
        '''
        result = self._values.get("default")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def forward_jwt(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostJwtProviders#forwardJWT
        '''
        result = self._values.get("forward_jwt")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def issuer(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecVirtualhostJwtProviders#issuer
        '''
        result = self._values.get("issuer")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhostJwtProviders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostJwtProvidersRemoteJwks",
    jsii_struct_bases=[],
    name_mapping={
        "uri": "uri",
        "cache_duration": "cacheDuration",
        "dns_lookup_family": "dnsLookupFamily",
        "timeout": "timeout",
        "validation": "validation",
    },
)
class HttpProxySpecVirtualhostJwtProvidersRemoteJwks:
    def __init__(
        self,
        *,
        uri: builtins.str,
        cache_duration: typing.Optional[builtins.str] = None,
        dns_lookup_family: typing.Optional["HttpProxySpecVirtualhostJwtProvidersRemoteJwksDnsLookupFamily"] = None,
        timeout: typing.Optional[builtins.str] = None,
        validation: typing.Optional[typing.Union["HttpProxySpecVirtualhostJwtProvidersRemoteJwksValidation", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param uri: 
        :param cache_duration: 
        :param dns_lookup_family: 
        :param timeout: 
        :param validation: 

        :schema: HttpProxySpecVirtualhostJwtProvidersRemoteJwks
        '''
        if isinstance(validation, dict):
            validation = HttpProxySpecVirtualhostJwtProvidersRemoteJwksValidation(**validation)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c061d5ada543bb6c6759e5e977ef36ee37154a7cae413ff802a8952179823185)
            check_type(argname="argument uri", value=uri, expected_type=type_hints["uri"])
            check_type(argname="argument cache_duration", value=cache_duration, expected_type=type_hints["cache_duration"])
            check_type(argname="argument dns_lookup_family", value=dns_lookup_family, expected_type=type_hints["dns_lookup_family"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
            check_type(argname="argument validation", value=validation, expected_type=type_hints["validation"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "uri": uri,
        }
        if cache_duration is not None:
            self._values["cache_duration"] = cache_duration
        if dns_lookup_family is not None:
            self._values["dns_lookup_family"] = dns_lookup_family
        if timeout is not None:
            self._values["timeout"] = timeout
        if validation is not None:
            self._values["validation"] = validation

    @builtins.property
    def uri(self) -> builtins.str:
        '''
        :schema: HttpProxySpecVirtualhostJwtProvidersRemoteJwks#uri
        '''
        result = self._values.get("uri")
        assert result is not None, "Required property 'uri' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def cache_duration(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecVirtualhostJwtProvidersRemoteJwks#cacheDuration
        '''
        result = self._values.get("cache_duration")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def dns_lookup_family(
        self,
    ) -> typing.Optional["HttpProxySpecVirtualhostJwtProvidersRemoteJwksDnsLookupFamily"]:
        '''
        :schema: HttpProxySpecVirtualhostJwtProvidersRemoteJwks#dnsLookupFamily
        '''
        result = self._values.get("dns_lookup_family")
        return typing.cast(typing.Optional["HttpProxySpecVirtualhostJwtProvidersRemoteJwksDnsLookupFamily"], result)

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecVirtualhostJwtProvidersRemoteJwks#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def validation(
        self,
    ) -> typing.Optional["HttpProxySpecVirtualhostJwtProvidersRemoteJwksValidation"]:
        '''
        :schema: HttpProxySpecVirtualhostJwtProvidersRemoteJwks#validation
        '''
        result = self._values.get("validation")
        return typing.cast(typing.Optional["HttpProxySpecVirtualhostJwtProvidersRemoteJwksValidation"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhostJwtProvidersRemoteJwks(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostJwtProvidersRemoteJwksDnsLookupFamily"
)
class HttpProxySpecVirtualhostJwtProvidersRemoteJwksDnsLookupFamily(enum.Enum):
    '''
    :schema: HttpProxySpecVirtualhostJwtProvidersRemoteJwksDnsLookupFamily
    '''

    AUTO = "AUTO"
    '''auto.'''
    V4 = "V4"
    '''v4.'''
    V6 = "V6"
    '''v6.'''


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostJwtProvidersRemoteJwksValidation",
    jsii_struct_bases=[],
    name_mapping={
        "ca_secret": "caSecret",
        "subject_name": "subjectName",
        "subject_names": "subjectNames",
    },
)
class HttpProxySpecVirtualhostJwtProvidersRemoteJwksValidation:
    def __init__(
        self,
        *,
        ca_secret: builtins.str,
        subject_name: builtins.str,
        subject_names: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param ca_secret: 
        :param subject_name: 
        :param subject_names: 

        :schema: HttpProxySpecVirtualhostJwtProvidersRemoteJwksValidation
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9ec47c92b9be5b031ccda9b357c4b86dd971146b98206ed25bd9fc87d07f876a)
            check_type(argname="argument ca_secret", value=ca_secret, expected_type=type_hints["ca_secret"])
            check_type(argname="argument subject_name", value=subject_name, expected_type=type_hints["subject_name"])
            check_type(argname="argument subject_names", value=subject_names, expected_type=type_hints["subject_names"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "ca_secret": ca_secret,
            "subject_name": subject_name,
        }
        if subject_names is not None:
            self._values["subject_names"] = subject_names

    @builtins.property
    def ca_secret(self) -> builtins.str:
        '''
        :schema: HttpProxySpecVirtualhostJwtProvidersRemoteJwksValidation#caSecret
        '''
        result = self._values.get("ca_secret")
        assert result is not None, "Required property 'ca_secret' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def subject_name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecVirtualhostJwtProvidersRemoteJwksValidation#subjectName
        '''
        result = self._values.get("subject_name")
        assert result is not None, "Required property 'subject_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def subject_names(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: HttpProxySpecVirtualhostJwtProvidersRemoteJwksValidation#subjectNames
        '''
        result = self._values.get("subject_names")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhostJwtProvidersRemoteJwksValidation(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostRateLimitPolicy",
    jsii_struct_bases=[],
    name_mapping={"global_": "global", "local": "local"},
)
class HttpProxySpecVirtualhostRateLimitPolicy:
    def __init__(
        self,
        *,
        global_: typing.Optional[typing.Union["HttpProxySpecVirtualhostRateLimitPolicyGlobal", typing.Dict[builtins.str, typing.Any]]] = None,
        local: typing.Optional[typing.Union["HttpProxySpecVirtualhostRateLimitPolicyLocal", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param global_: 
        :param local: 

        :schema: HttpProxySpecVirtualhostRateLimitPolicy
        '''
        if isinstance(global_, dict):
            global_ = HttpProxySpecVirtualhostRateLimitPolicyGlobal(**global_)
        if isinstance(local, dict):
            local = HttpProxySpecVirtualhostRateLimitPolicyLocal(**local)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c8943f140252a5aa5c00ae94da2abb222e5adbf9c810dd08aad185b93b342fc1)
            check_type(argname="argument global_", value=global_, expected_type=type_hints["global_"])
            check_type(argname="argument local", value=local, expected_type=type_hints["local"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if global_ is not None:
            self._values["global_"] = global_
        if local is not None:
            self._values["local"] = local

    @builtins.property
    def global_(
        self,
    ) -> typing.Optional["HttpProxySpecVirtualhostRateLimitPolicyGlobal"]:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicy#global
        '''
        result = self._values.get("global_")
        return typing.cast(typing.Optional["HttpProxySpecVirtualhostRateLimitPolicyGlobal"], result)

    @builtins.property
    def local(self) -> typing.Optional["HttpProxySpecVirtualhostRateLimitPolicyLocal"]:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicy#local
        '''
        result = self._values.get("local")
        return typing.cast(typing.Optional["HttpProxySpecVirtualhostRateLimitPolicyLocal"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhostRateLimitPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostRateLimitPolicyGlobal",
    jsii_struct_bases=[],
    name_mapping={"descriptors": "descriptors", "disabled": "disabled"},
)
class HttpProxySpecVirtualhostRateLimitPolicyGlobal:
    def __init__(
        self,
        *,
        descriptors: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptors", typing.Dict[builtins.str, typing.Any]]]] = None,
        disabled: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param descriptors: 
        :param disabled: 

        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobal
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8d74654ed81c89d2dd0d252e06e0aae7edf02e386484ff381431a0162bd8603d)
            check_type(argname="argument descriptors", value=descriptors, expected_type=type_hints["descriptors"])
            check_type(argname="argument disabled", value=disabled, expected_type=type_hints["disabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if descriptors is not None:
            self._values["descriptors"] = descriptors
        if disabled is not None:
            self._values["disabled"] = disabled

    @builtins.property
    def descriptors(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptors"]]:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobal#descriptors
        '''
        result = self._values.get("descriptors")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptors"]], result)

    @builtins.property
    def disabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobal#disabled
        '''
        result = self._values.get("disabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhostRateLimitPolicyGlobal(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptors",
    jsii_struct_bases=[],
    name_mapping={"entries": "entries"},
)
class HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptors:
    def __init__(
        self,
        *,
        entries: typing.Sequence[typing.Union["HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntries", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param entries: 

        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptors
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0010ad3e879415dd3762a4d95af3db5e53aebcf8226cf7e72cfbf37063cd8d5a)
            check_type(argname="argument entries", value=entries, expected_type=type_hints["entries"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "entries": entries,
        }

    @builtins.property
    def entries(
        self,
    ) -> typing.List["HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntries"]:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptors#entries
        '''
        result = self._values.get("entries")
        assert result is not None, "Required property 'entries' is missing"
        return typing.cast(typing.List["HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntries"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptors(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntries",
    jsii_struct_bases=[],
    name_mapping={
        "generic_key": "genericKey",
        "remote_address": "remoteAddress",
        "request_header": "requestHeader",
        "request_header_value_match": "requestHeaderValueMatch",
    },
)
class HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntries:
    def __init__(
        self,
        *,
        generic_key: typing.Optional[typing.Union["HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesGenericKey", typing.Dict[builtins.str, typing.Any]]] = None,
        remote_address: typing.Any = None,
        request_header: typing.Optional[typing.Union["HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeader", typing.Dict[builtins.str, typing.Any]]] = None,
        request_header_value_match: typing.Optional[typing.Union["HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param generic_key: 
        :param remote_address: 
        :param request_header: 
        :param request_header_value_match: 

        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntries
        '''
        if isinstance(generic_key, dict):
            generic_key = HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesGenericKey(**generic_key)
        if isinstance(request_header, dict):
            request_header = HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeader(**request_header)
        if isinstance(request_header_value_match, dict):
            request_header_value_match = HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch(**request_header_value_match)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5d14912699219b8819e898d7267f5d54dd10443f3fe6b0d608e53f09cf422d82)
            check_type(argname="argument generic_key", value=generic_key, expected_type=type_hints["generic_key"])
            check_type(argname="argument remote_address", value=remote_address, expected_type=type_hints["remote_address"])
            check_type(argname="argument request_header", value=request_header, expected_type=type_hints["request_header"])
            check_type(argname="argument request_header_value_match", value=request_header_value_match, expected_type=type_hints["request_header_value_match"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if generic_key is not None:
            self._values["generic_key"] = generic_key
        if remote_address is not None:
            self._values["remote_address"] = remote_address
        if request_header is not None:
            self._values["request_header"] = request_header
        if request_header_value_match is not None:
            self._values["request_header_value_match"] = request_header_value_match

    @builtins.property
    def generic_key(
        self,
    ) -> typing.Optional["HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesGenericKey"]:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntries#genericKey
        '''
        result = self._values.get("generic_key")
        return typing.cast(typing.Optional["HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesGenericKey"], result)

    @builtins.property
    def remote_address(self) -> typing.Any:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntries#remoteAddress
        '''
        result = self._values.get("remote_address")
        return typing.cast(typing.Any, result)

    @builtins.property
    def request_header(
        self,
    ) -> typing.Optional["HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeader"]:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntries#requestHeader
        '''
        result = self._values.get("request_header")
        return typing.cast(typing.Optional["HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeader"], result)

    @builtins.property
    def request_header_value_match(
        self,
    ) -> typing.Optional["HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch"]:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntries#requestHeaderValueMatch
        '''
        result = self._values.get("request_header_value_match")
        return typing.cast(typing.Optional["HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntries(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesGenericKey",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "key": "key"},
)
class HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesGenericKey:
    def __init__(
        self,
        *,
        value: builtins.str,
        key: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param value: 
        :param key: 

        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesGenericKey
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1913f36975be26d8bde0ca7427bfd405d996a531b2ae348c09a82c90d988091d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if key is not None:
            self._values["key"] = key

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesGenericKey#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def key(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesGenericKey#key
        '''
        result = self._values.get("key")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesGenericKey(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeader",
    jsii_struct_bases=[],
    name_mapping={"descriptor_key": "descriptorKey", "header_name": "headerName"},
)
class HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeader:
    def __init__(
        self,
        *,
        descriptor_key: builtins.str,
        header_name: builtins.str,
    ) -> None:
        '''
        :param descriptor_key: 
        :param header_name: 

        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeader
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1c00f8ad52feee2c321d250eed83c049206f2d7d0318106c3d9d2d612f3ecbe0)
            check_type(argname="argument descriptor_key", value=descriptor_key, expected_type=type_hints["descriptor_key"])
            check_type(argname="argument header_name", value=header_name, expected_type=type_hints["header_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "descriptor_key": descriptor_key,
            "header_name": header_name,
        }

    @builtins.property
    def descriptor_key(self) -> builtins.str:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeader#descriptorKey
        '''
        result = self._values.get("descriptor_key")
        assert result is not None, "Required property 'descriptor_key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def header_name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeader#headerName
        '''
        result = self._values.get("header_name")
        assert result is not None, "Required property 'header_name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeader(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch",
    jsii_struct_bases=[],
    name_mapping={
        "value": "value",
        "expect_match": "expectMatch",
        "headers": "headers",
    },
)
class HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch:
    def __init__(
        self,
        *,
        value: builtins.str,
        expect_match: typing.Optional[builtins.bool] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param value: 
        :param expect_match: 
        :param headers: 

        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cbd4138c36afac10f0f9c225e4674a74b578d2343ce349f292f618dfd2daed2b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument expect_match", value=expect_match, expected_type=type_hints["expect_match"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if expect_match is not None:
            self._values["expect_match"] = expect_match
        if headers is not None:
            self._values["headers"] = headers

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def expect_match(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch#expectMatch
        '''
        result = self._values.get("expect_match")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders"]]:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "contains": "contains",
        "exact": "exact",
        "ignore_case": "ignoreCase",
        "notcontains": "notcontains",
        "notexact": "notexact",
        "notpresent": "notpresent",
        "present": "present",
        "regex": "regex",
        "treat_missing_as_empty": "treatMissingAsEmpty",
    },
)
class HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders:
    def __init__(
        self,
        *,
        name: builtins.str,
        contains: typing.Optional[builtins.str] = None,
        exact: typing.Optional[builtins.str] = None,
        ignore_case: typing.Optional[builtins.bool] = None,
        notcontains: typing.Optional[builtins.str] = None,
        notexact: typing.Optional[builtins.str] = None,
        notpresent: typing.Optional[builtins.bool] = None,
        present: typing.Optional[builtins.bool] = None,
        regex: typing.Optional[builtins.str] = None,
        treat_missing_as_empty: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param contains: 
        :param exact: 
        :param ignore_case: 
        :param notcontains: 
        :param notexact: 
        :param notpresent: 
        :param present: 
        :param regex: 
        :param treat_missing_as_empty: 

        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__10fbd35d608de745b2b5c0c6a5510716c908a5533c08030ddf0ce3ccdec977c9)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument contains", value=contains, expected_type=type_hints["contains"])
            check_type(argname="argument exact", value=exact, expected_type=type_hints["exact"])
            check_type(argname="argument ignore_case", value=ignore_case, expected_type=type_hints["ignore_case"])
            check_type(argname="argument notcontains", value=notcontains, expected_type=type_hints["notcontains"])
            check_type(argname="argument notexact", value=notexact, expected_type=type_hints["notexact"])
            check_type(argname="argument notpresent", value=notpresent, expected_type=type_hints["notpresent"])
            check_type(argname="argument present", value=present, expected_type=type_hints["present"])
            check_type(argname="argument regex", value=regex, expected_type=type_hints["regex"])
            check_type(argname="argument treat_missing_as_empty", value=treat_missing_as_empty, expected_type=type_hints["treat_missing_as_empty"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if contains is not None:
            self._values["contains"] = contains
        if exact is not None:
            self._values["exact"] = exact
        if ignore_case is not None:
            self._values["ignore_case"] = ignore_case
        if notcontains is not None:
            self._values["notcontains"] = notcontains
        if notexact is not None:
            self._values["notexact"] = notexact
        if notpresent is not None:
            self._values["notpresent"] = notpresent
        if present is not None:
            self._values["present"] = present
        if regex is not None:
            self._values["regex"] = regex
        if treat_missing_as_empty is not None:
            self._values["treat_missing_as_empty"] = treat_missing_as_empty

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def contains(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders#contains
        '''
        result = self._values.get("contains")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def exact(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders#exact
        '''
        result = self._values.get("exact")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ignore_case(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders#ignoreCase
        '''
        result = self._values.get("ignore_case")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def notcontains(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders#notcontains
        '''
        result = self._values.get("notcontains")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def notexact(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders#notexact
        '''
        result = self._values.get("notexact")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def notpresent(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders#notpresent
        '''
        result = self._values.get("notpresent")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def present(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders#present
        '''
        result = self._values.get("present")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def regex(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders#regex
        '''
        result = self._values.get("regex")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def treat_missing_as_empty(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders#treatMissingAsEmpty
        '''
        result = self._values.get("treat_missing_as_empty")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostRateLimitPolicyLocal",
    jsii_struct_bases=[],
    name_mapping={
        "requests": "requests",
        "unit": "unit",
        "burst": "burst",
        "response_headers_to_add": "responseHeadersToAdd",
        "response_status_code": "responseStatusCode",
    },
)
class HttpProxySpecVirtualhostRateLimitPolicyLocal:
    def __init__(
        self,
        *,
        requests: jsii.Number,
        unit: "HttpProxySpecVirtualhostRateLimitPolicyLocalUnit",
        burst: typing.Optional[jsii.Number] = None,
        response_headers_to_add: typing.Optional[typing.Sequence[typing.Union["HttpProxySpecVirtualhostRateLimitPolicyLocalResponseHeadersToAdd", typing.Dict[builtins.str, typing.Any]]]] = None,
        response_status_code: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param requests: 
        :param unit: 
        :param burst: 
        :param response_headers_to_add: 
        :param response_status_code: 

        :schema: HttpProxySpecVirtualhostRateLimitPolicyLocal
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f92a2f91fea401724eb8b8b2268c543dc1e78ba37429317a7d22600fb099e1d1)
            check_type(argname="argument requests", value=requests, expected_type=type_hints["requests"])
            check_type(argname="argument unit", value=unit, expected_type=type_hints["unit"])
            check_type(argname="argument burst", value=burst, expected_type=type_hints["burst"])
            check_type(argname="argument response_headers_to_add", value=response_headers_to_add, expected_type=type_hints["response_headers_to_add"])
            check_type(argname="argument response_status_code", value=response_status_code, expected_type=type_hints["response_status_code"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "requests": requests,
            "unit": unit,
        }
        if burst is not None:
            self._values["burst"] = burst
        if response_headers_to_add is not None:
            self._values["response_headers_to_add"] = response_headers_to_add
        if response_status_code is not None:
            self._values["response_status_code"] = response_status_code

    @builtins.property
    def requests(self) -> jsii.Number:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyLocal#requests
        '''
        result = self._values.get("requests")
        assert result is not None, "Required property 'requests' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def unit(self) -> "HttpProxySpecVirtualhostRateLimitPolicyLocalUnit":
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyLocal#unit
        '''
        result = self._values.get("unit")
        assert result is not None, "Required property 'unit' is missing"
        return typing.cast("HttpProxySpecVirtualhostRateLimitPolicyLocalUnit", result)

    @builtins.property
    def burst(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyLocal#burst
        '''
        result = self._values.get("burst")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def response_headers_to_add(
        self,
    ) -> typing.Optional[typing.List["HttpProxySpecVirtualhostRateLimitPolicyLocalResponseHeadersToAdd"]]:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyLocal#responseHeadersToAdd
        '''
        result = self._values.get("response_headers_to_add")
        return typing.cast(typing.Optional[typing.List["HttpProxySpecVirtualhostRateLimitPolicyLocalResponseHeadersToAdd"]], result)

    @builtins.property
    def response_status_code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyLocal#responseStatusCode
        '''
        result = self._values.get("response_status_code")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhostRateLimitPolicyLocal(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostRateLimitPolicyLocalResponseHeadersToAdd",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class HttpProxySpecVirtualhostRateLimitPolicyLocalResponseHeadersToAdd:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: HttpProxySpecVirtualhostRateLimitPolicyLocalResponseHeadersToAdd
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f811c9ab877e3ea086eb944fd494c475f21b115d783ce6dd2be0acdd7d518508)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyLocalResponseHeadersToAdd#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpProxySpecVirtualhostRateLimitPolicyLocalResponseHeadersToAdd#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhostRateLimitPolicyLocalResponseHeadersToAdd(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostRateLimitPolicyLocalUnit"
)
class HttpProxySpecVirtualhostRateLimitPolicyLocalUnit(enum.Enum):
    '''
    :schema: HttpProxySpecVirtualhostRateLimitPolicyLocalUnit
    '''

    SECOND = "SECOND"
    '''second.'''
    MINUTE = "MINUTE"
    '''minute.'''
    HOUR = "HOUR"
    '''hour.'''


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostTls",
    jsii_struct_bases=[],
    name_mapping={
        "client_validation": "clientValidation",
        "enable_fallback_certificate": "enableFallbackCertificate",
        "maximum_protocol_version": "maximumProtocolVersion",
        "minimum_protocol_version": "minimumProtocolVersion",
        "passthrough": "passthrough",
        "secret_name": "secretName",
    },
)
class HttpProxySpecVirtualhostTls:
    def __init__(
        self,
        *,
        client_validation: typing.Optional[typing.Union["HttpProxySpecVirtualhostTlsClientValidation", typing.Dict[builtins.str, typing.Any]]] = None,
        enable_fallback_certificate: typing.Optional[builtins.bool] = None,
        maximum_protocol_version: typing.Optional[builtins.str] = None,
        minimum_protocol_version: typing.Optional[builtins.str] = None,
        passthrough: typing.Optional[builtins.bool] = None,
        secret_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param client_validation: 
        :param enable_fallback_certificate: 
        :param maximum_protocol_version: 
        :param minimum_protocol_version: 
        :param passthrough: 
        :param secret_name: 

        :schema: HttpProxySpecVirtualhostTls
        '''
        if isinstance(client_validation, dict):
            client_validation = HttpProxySpecVirtualhostTlsClientValidation(**client_validation)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__da69d3fe0ad198491bd9e13d8916386a8b7c0ddc5d43915e3fa01ab8c666a61f)
            check_type(argname="argument client_validation", value=client_validation, expected_type=type_hints["client_validation"])
            check_type(argname="argument enable_fallback_certificate", value=enable_fallback_certificate, expected_type=type_hints["enable_fallback_certificate"])
            check_type(argname="argument maximum_protocol_version", value=maximum_protocol_version, expected_type=type_hints["maximum_protocol_version"])
            check_type(argname="argument minimum_protocol_version", value=minimum_protocol_version, expected_type=type_hints["minimum_protocol_version"])
            check_type(argname="argument passthrough", value=passthrough, expected_type=type_hints["passthrough"])
            check_type(argname="argument secret_name", value=secret_name, expected_type=type_hints["secret_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_validation is not None:
            self._values["client_validation"] = client_validation
        if enable_fallback_certificate is not None:
            self._values["enable_fallback_certificate"] = enable_fallback_certificate
        if maximum_protocol_version is not None:
            self._values["maximum_protocol_version"] = maximum_protocol_version
        if minimum_protocol_version is not None:
            self._values["minimum_protocol_version"] = minimum_protocol_version
        if passthrough is not None:
            self._values["passthrough"] = passthrough
        if secret_name is not None:
            self._values["secret_name"] = secret_name

    @builtins.property
    def client_validation(
        self,
    ) -> typing.Optional["HttpProxySpecVirtualhostTlsClientValidation"]:
        '''
        :schema: HttpProxySpecVirtualhostTls#clientValidation
        '''
        result = self._values.get("client_validation")
        return typing.cast(typing.Optional["HttpProxySpecVirtualhostTlsClientValidation"], result)

    @builtins.property
    def enable_fallback_certificate(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostTls#enableFallbackCertificate
        '''
        result = self._values.get("enable_fallback_certificate")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def maximum_protocol_version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecVirtualhostTls#maximumProtocolVersion
        '''
        result = self._values.get("maximum_protocol_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def minimum_protocol_version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecVirtualhostTls#minimumProtocolVersion
        '''
        result = self._values.get("minimum_protocol_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def passthrough(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostTls#passthrough
        '''
        result = self._values.get("passthrough")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def secret_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecVirtualhostTls#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhostTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostTlsClientValidation",
    jsii_struct_bases=[],
    name_mapping={
        "ca_secret": "caSecret",
        "crl_only_verify_leaf_cert": "crlOnlyVerifyLeafCert",
        "crl_secret": "crlSecret",
        "forward_client_certificate": "forwardClientCertificate",
        "optional_client_certificate": "optionalClientCertificate",
        "skip_client_cert_validation": "skipClientCertValidation",
    },
)
class HttpProxySpecVirtualhostTlsClientValidation:
    def __init__(
        self,
        *,
        ca_secret: typing.Optional[builtins.str] = None,
        crl_only_verify_leaf_cert: typing.Optional[builtins.bool] = None,
        crl_secret: typing.Optional[builtins.str] = None,
        forward_client_certificate: typing.Optional[typing.Union["HttpProxySpecVirtualhostTlsClientValidationForwardClientCertificate", typing.Dict[builtins.str, typing.Any]]] = None,
        optional_client_certificate: typing.Optional[builtins.bool] = None,
        skip_client_cert_validation: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param ca_secret: 
        :param crl_only_verify_leaf_cert: 
        :param crl_secret: 
        :param forward_client_certificate: 
        :param optional_client_certificate: 
        :param skip_client_cert_validation: 

        :schema: HttpProxySpecVirtualhostTlsClientValidation
        '''
        if isinstance(forward_client_certificate, dict):
            forward_client_certificate = HttpProxySpecVirtualhostTlsClientValidationForwardClientCertificate(**forward_client_certificate)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__942f3be7fb74e163907382e535080453acadcf4409d8901741f0813a2eb76ac0)
            check_type(argname="argument ca_secret", value=ca_secret, expected_type=type_hints["ca_secret"])
            check_type(argname="argument crl_only_verify_leaf_cert", value=crl_only_verify_leaf_cert, expected_type=type_hints["crl_only_verify_leaf_cert"])
            check_type(argname="argument crl_secret", value=crl_secret, expected_type=type_hints["crl_secret"])
            check_type(argname="argument forward_client_certificate", value=forward_client_certificate, expected_type=type_hints["forward_client_certificate"])
            check_type(argname="argument optional_client_certificate", value=optional_client_certificate, expected_type=type_hints["optional_client_certificate"])
            check_type(argname="argument skip_client_cert_validation", value=skip_client_cert_validation, expected_type=type_hints["skip_client_cert_validation"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ca_secret is not None:
            self._values["ca_secret"] = ca_secret
        if crl_only_verify_leaf_cert is not None:
            self._values["crl_only_verify_leaf_cert"] = crl_only_verify_leaf_cert
        if crl_secret is not None:
            self._values["crl_secret"] = crl_secret
        if forward_client_certificate is not None:
            self._values["forward_client_certificate"] = forward_client_certificate
        if optional_client_certificate is not None:
            self._values["optional_client_certificate"] = optional_client_certificate
        if skip_client_cert_validation is not None:
            self._values["skip_client_cert_validation"] = skip_client_cert_validation

    @builtins.property
    def ca_secret(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecVirtualhostTlsClientValidation#caSecret
        '''
        result = self._values.get("ca_secret")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def crl_only_verify_leaf_cert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostTlsClientValidation#crlOnlyVerifyLeafCert
        '''
        result = self._values.get("crl_only_verify_leaf_cert")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def crl_secret(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpProxySpecVirtualhostTlsClientValidation#crlSecret
        '''
        result = self._values.get("crl_secret")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def forward_client_certificate(
        self,
    ) -> typing.Optional["HttpProxySpecVirtualhostTlsClientValidationForwardClientCertificate"]:
        '''
        :schema: HttpProxySpecVirtualhostTlsClientValidation#forwardClientCertificate
        '''
        result = self._values.get("forward_client_certificate")
        return typing.cast(typing.Optional["HttpProxySpecVirtualhostTlsClientValidationForwardClientCertificate"], result)

    @builtins.property
    def optional_client_certificate(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostTlsClientValidation#optionalClientCertificate
        '''
        result = self._values.get("optional_client_certificate")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def skip_client_cert_validation(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostTlsClientValidation#skipClientCertValidation
        '''
        result = self._values.get("skip_client_cert_validation")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhostTlsClientValidation(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioprojectcontour.HttpProxySpecVirtualhostTlsClientValidationForwardClientCertificate",
    jsii_struct_bases=[],
    name_mapping={
        "cert": "cert",
        "chain": "chain",
        "dns": "dns",
        "subject": "subject",
        "uri": "uri",
    },
)
class HttpProxySpecVirtualhostTlsClientValidationForwardClientCertificate:
    def __init__(
        self,
        *,
        cert: typing.Optional[builtins.bool] = None,
        chain: typing.Optional[builtins.bool] = None,
        dns: typing.Optional[builtins.bool] = None,
        subject: typing.Optional[builtins.bool] = None,
        uri: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param cert: 
        :param chain: 
        :param dns: 
        :param subject: 
        :param uri: 

        :schema: HttpProxySpecVirtualhostTlsClientValidationForwardClientCertificate
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__693735f70831dc386fcc5a32fdf57ccc9170e2456f1ecaa55368a66990a87b7f)
            check_type(argname="argument cert", value=cert, expected_type=type_hints["cert"])
            check_type(argname="argument chain", value=chain, expected_type=type_hints["chain"])
            check_type(argname="argument dns", value=dns, expected_type=type_hints["dns"])
            check_type(argname="argument subject", value=subject, expected_type=type_hints["subject"])
            check_type(argname="argument uri", value=uri, expected_type=type_hints["uri"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cert is not None:
            self._values["cert"] = cert
        if chain is not None:
            self._values["chain"] = chain
        if dns is not None:
            self._values["dns"] = dns
        if subject is not None:
            self._values["subject"] = subject
        if uri is not None:
            self._values["uri"] = uri

    @builtins.property
    def cert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostTlsClientValidationForwardClientCertificate#cert
        '''
        result = self._values.get("cert")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def chain(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostTlsClientValidationForwardClientCertificate#chain
        '''
        result = self._values.get("chain")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def dns(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostTlsClientValidationForwardClientCertificate#dns
        '''
        result = self._values.get("dns")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def subject(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostTlsClientValidationForwardClientCertificate#subject
        '''
        result = self._values.get("subject")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def uri(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpProxySpecVirtualhostTlsClientValidationForwardClientCertificate#uri
        '''
        result = self._values.get("uri")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpProxySpecVirtualhostTlsClientValidationForwardClientCertificate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "HttpProxy",
    "HttpProxyProps",
    "HttpProxySpec",
    "HttpProxySpecIncludes",
    "HttpProxySpecIncludesConditions",
    "HttpProxySpecIncludesConditionsHeader",
    "HttpProxySpecIncludesConditionsQueryParameter",
    "HttpProxySpecRoutes",
    "HttpProxySpecRoutesAuthPolicy",
    "HttpProxySpecRoutesConditions",
    "HttpProxySpecRoutesConditionsHeader",
    "HttpProxySpecRoutesConditionsQueryParameter",
    "HttpProxySpecRoutesCookieRewritePolicies",
    "HttpProxySpecRoutesCookieRewritePoliciesDomainRewrite",
    "HttpProxySpecRoutesCookieRewritePoliciesPathRewrite",
    "HttpProxySpecRoutesCookieRewritePoliciesSameSite",
    "HttpProxySpecRoutesDirectResponsePolicy",
    "HttpProxySpecRoutesHealthCheckPolicy",
    "HttpProxySpecRoutesHealthCheckPolicyExpectedStatuses",
    "HttpProxySpecRoutesInternalRedirectPolicy",
    "HttpProxySpecRoutesInternalRedirectPolicyAllowCrossSchemeRedirect",
    "HttpProxySpecRoutesInternalRedirectPolicyRedirectResponseCodes",
    "HttpProxySpecRoutesIpAllowPolicy",
    "HttpProxySpecRoutesIpAllowPolicySource",
    "HttpProxySpecRoutesIpDenyPolicy",
    "HttpProxySpecRoutesIpDenyPolicySource",
    "HttpProxySpecRoutesJwtVerificationPolicy",
    "HttpProxySpecRoutesLoadBalancerPolicy",
    "HttpProxySpecRoutesLoadBalancerPolicyRequestHashPolicies",
    "HttpProxySpecRoutesLoadBalancerPolicyRequestHashPoliciesHeaderHashOptions",
    "HttpProxySpecRoutesLoadBalancerPolicyRequestHashPoliciesQueryParameterHashOptions",
    "HttpProxySpecRoutesPathRewritePolicy",
    "HttpProxySpecRoutesPathRewritePolicyReplacePrefix",
    "HttpProxySpecRoutesRateLimitPolicy",
    "HttpProxySpecRoutesRateLimitPolicyGlobal",
    "HttpProxySpecRoutesRateLimitPolicyGlobalDescriptors",
    "HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntries",
    "HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesGenericKey",
    "HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeader",
    "HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch",
    "HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders",
    "HttpProxySpecRoutesRateLimitPolicyLocal",
    "HttpProxySpecRoutesRateLimitPolicyLocalResponseHeadersToAdd",
    "HttpProxySpecRoutesRateLimitPolicyLocalUnit",
    "HttpProxySpecRoutesRequestHeadersPolicy",
    "HttpProxySpecRoutesRequestHeadersPolicySet",
    "HttpProxySpecRoutesRequestRedirectPolicy",
    "HttpProxySpecRoutesRequestRedirectPolicyScheme",
    "HttpProxySpecRoutesRequestRedirectPolicyStatusCode",
    "HttpProxySpecRoutesResponseHeadersPolicy",
    "HttpProxySpecRoutesResponseHeadersPolicySet",
    "HttpProxySpecRoutesRetryPolicy",
    "HttpProxySpecRoutesRetryPolicyRetryOn",
    "HttpProxySpecRoutesServices",
    "HttpProxySpecRoutesServicesCookieRewritePolicies",
    "HttpProxySpecRoutesServicesCookieRewritePoliciesDomainRewrite",
    "HttpProxySpecRoutesServicesCookieRewritePoliciesPathRewrite",
    "HttpProxySpecRoutesServicesCookieRewritePoliciesSameSite",
    "HttpProxySpecRoutesServicesProtocol",
    "HttpProxySpecRoutesServicesRequestHeadersPolicy",
    "HttpProxySpecRoutesServicesRequestHeadersPolicySet",
    "HttpProxySpecRoutesServicesResponseHeadersPolicy",
    "HttpProxySpecRoutesServicesResponseHeadersPolicySet",
    "HttpProxySpecRoutesServicesSlowStartPolicy",
    "HttpProxySpecRoutesServicesValidation",
    "HttpProxySpecRoutesTimeoutPolicy",
    "HttpProxySpecTcpproxy",
    "HttpProxySpecTcpproxyHealthCheckPolicy",
    "HttpProxySpecTcpproxyInclude",
    "HttpProxySpecTcpproxyIncludes",
    "HttpProxySpecTcpproxyLoadBalancerPolicy",
    "HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPolicies",
    "HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPoliciesHeaderHashOptions",
    "HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPoliciesQueryParameterHashOptions",
    "HttpProxySpecTcpproxyServices",
    "HttpProxySpecTcpproxyServicesCookieRewritePolicies",
    "HttpProxySpecTcpproxyServicesCookieRewritePoliciesDomainRewrite",
    "HttpProxySpecTcpproxyServicesCookieRewritePoliciesPathRewrite",
    "HttpProxySpecTcpproxyServicesCookieRewritePoliciesSameSite",
    "HttpProxySpecTcpproxyServicesProtocol",
    "HttpProxySpecTcpproxyServicesRequestHeadersPolicy",
    "HttpProxySpecTcpproxyServicesRequestHeadersPolicySet",
    "HttpProxySpecTcpproxyServicesResponseHeadersPolicy",
    "HttpProxySpecTcpproxyServicesResponseHeadersPolicySet",
    "HttpProxySpecTcpproxyServicesSlowStartPolicy",
    "HttpProxySpecTcpproxyServicesValidation",
    "HttpProxySpecVirtualhost",
    "HttpProxySpecVirtualhostAuthorization",
    "HttpProxySpecVirtualhostAuthorizationAuthPolicy",
    "HttpProxySpecVirtualhostAuthorizationExtensionRef",
    "HttpProxySpecVirtualhostAuthorizationWithRequestBody",
    "HttpProxySpecVirtualhostCorsPolicy",
    "HttpProxySpecVirtualhostIpAllowPolicy",
    "HttpProxySpecVirtualhostIpAllowPolicySource",
    "HttpProxySpecVirtualhostIpDenyPolicy",
    "HttpProxySpecVirtualhostIpDenyPolicySource",
    "HttpProxySpecVirtualhostJwtProviders",
    "HttpProxySpecVirtualhostJwtProvidersRemoteJwks",
    "HttpProxySpecVirtualhostJwtProvidersRemoteJwksDnsLookupFamily",
    "HttpProxySpecVirtualhostJwtProvidersRemoteJwksValidation",
    "HttpProxySpecVirtualhostRateLimitPolicy",
    "HttpProxySpecVirtualhostRateLimitPolicyGlobal",
    "HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptors",
    "HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntries",
    "HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesGenericKey",
    "HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeader",
    "HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch",
    "HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders",
    "HttpProxySpecVirtualhostRateLimitPolicyLocal",
    "HttpProxySpecVirtualhostRateLimitPolicyLocalResponseHeadersToAdd",
    "HttpProxySpecVirtualhostRateLimitPolicyLocalUnit",
    "HttpProxySpecVirtualhostTls",
    "HttpProxySpecVirtualhostTlsClientValidation",
    "HttpProxySpecVirtualhostTlsClientValidationForwardClientCertificate",
]

publication.publish()

def _typecheckingstub__2b3884d33fcb317f53c18929d9be73f140ed316fc93ed9442b6c531c7355b4fc(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]],
    spec: typing.Union[HttpProxySpec, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__78f3e2f6b4c902360205a2cddc3418e24422bdb0dca9bb6a99a9de0852308a3b(
    *,
    metadata: typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]],
    spec: typing.Union[HttpProxySpec, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fd7275050f47023e2b6863897a6b2df67ab28f3da61f6d41df5ee749613909a6(
    *,
    includes: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecIncludes, typing.Dict[builtins.str, typing.Any]]]] = None,
    ingress_class_name: typing.Optional[builtins.str] = None,
    routes: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecRoutes, typing.Dict[builtins.str, typing.Any]]]] = None,
    tcpproxy: typing.Optional[typing.Union[HttpProxySpecTcpproxy, typing.Dict[builtins.str, typing.Any]]] = None,
    virtualhost: typing.Optional[typing.Union[HttpProxySpecVirtualhost, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f96793c6873ea0f7aa434903a2d4c646aff689c54fbde41c0788955fe09d0311(
    *,
    name: builtins.str,
    conditions: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecIncludesConditions, typing.Dict[builtins.str, typing.Any]]]] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__94387f85ad3396120dfaade8ea985035cd19758d9781ff656410526b6fa32428(
    *,
    exact: typing.Optional[builtins.str] = None,
    header: typing.Optional[typing.Union[HttpProxySpecIncludesConditionsHeader, typing.Dict[builtins.str, typing.Any]]] = None,
    prefix: typing.Optional[builtins.str] = None,
    query_parameter: typing.Optional[typing.Union[HttpProxySpecIncludesConditionsQueryParameter, typing.Dict[builtins.str, typing.Any]]] = None,
    regex: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c6ffd705b8ddf1489ee8c3c247f90349a0fd36e3f9a2d9fa918303038b09e7f0(
    *,
    name: builtins.str,
    contains: typing.Optional[builtins.str] = None,
    exact: typing.Optional[builtins.str] = None,
    ignore_case: typing.Optional[builtins.bool] = None,
    notcontains: typing.Optional[builtins.str] = None,
    notexact: typing.Optional[builtins.str] = None,
    notpresent: typing.Optional[builtins.bool] = None,
    present: typing.Optional[builtins.bool] = None,
    regex: typing.Optional[builtins.str] = None,
    treat_missing_as_empty: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e1d7d2d1dac83ff9fe4b86cd4dde329012858384a4c6159e6e316f44cb73fe52(
    *,
    name: builtins.str,
    contains: typing.Optional[builtins.str] = None,
    exact: typing.Optional[builtins.str] = None,
    ignore_case: typing.Optional[builtins.bool] = None,
    prefix: typing.Optional[builtins.str] = None,
    present: typing.Optional[builtins.bool] = None,
    regex: typing.Optional[builtins.str] = None,
    suffix: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__46e7f251067b4270bce5ac7f6b0fb320dd0802769d04eb8b1ecfd465f9f80d0f(
    *,
    auth_policy: typing.Optional[typing.Union[HttpProxySpecRoutesAuthPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    conditions: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecRoutesConditions, typing.Dict[builtins.str, typing.Any]]]] = None,
    cookie_rewrite_policies: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecRoutesCookieRewritePolicies, typing.Dict[builtins.str, typing.Any]]]] = None,
    direct_response_policy: typing.Optional[typing.Union[HttpProxySpecRoutesDirectResponsePolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    enable_websockets: typing.Optional[builtins.bool] = None,
    health_check_policy: typing.Optional[typing.Union[HttpProxySpecRoutesHealthCheckPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    internal_redirect_policy: typing.Optional[typing.Union[HttpProxySpecRoutesInternalRedirectPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    ip_allow_policy: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecRoutesIpAllowPolicy, typing.Dict[builtins.str, typing.Any]]]] = None,
    ip_deny_policy: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecRoutesIpDenyPolicy, typing.Dict[builtins.str, typing.Any]]]] = None,
    jwt_verification_policy: typing.Optional[typing.Union[HttpProxySpecRoutesJwtVerificationPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    load_balancer_policy: typing.Optional[typing.Union[HttpProxySpecRoutesLoadBalancerPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    path_rewrite_policy: typing.Optional[typing.Union[HttpProxySpecRoutesPathRewritePolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    permit_insecure: typing.Optional[builtins.bool] = None,
    rate_limit_policy: typing.Optional[typing.Union[HttpProxySpecRoutesRateLimitPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    request_headers_policy: typing.Optional[typing.Union[HttpProxySpecRoutesRequestHeadersPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    request_redirect_policy: typing.Optional[typing.Union[HttpProxySpecRoutesRequestRedirectPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    response_headers_policy: typing.Optional[typing.Union[HttpProxySpecRoutesResponseHeadersPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    retry_policy: typing.Optional[typing.Union[HttpProxySpecRoutesRetryPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    services: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecRoutesServices, typing.Dict[builtins.str, typing.Any]]]] = None,
    timeout_policy: typing.Optional[typing.Union[HttpProxySpecRoutesTimeoutPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3b7b60adbc250590d99667914733c887d04af2df4c676611cdb037e6308dc1cf(
    *,
    context: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    disabled: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__372387417379b0646057895bb60bcff11bc8f01689f752c43c7f1a6d585644f7(
    *,
    exact: typing.Optional[builtins.str] = None,
    header: typing.Optional[typing.Union[HttpProxySpecRoutesConditionsHeader, typing.Dict[builtins.str, typing.Any]]] = None,
    prefix: typing.Optional[builtins.str] = None,
    query_parameter: typing.Optional[typing.Union[HttpProxySpecRoutesConditionsQueryParameter, typing.Dict[builtins.str, typing.Any]]] = None,
    regex: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5866315d3078dc5b939fa85921ad5205ea874e45fdece2aed47ea8fa43fc8618(
    *,
    name: builtins.str,
    contains: typing.Optional[builtins.str] = None,
    exact: typing.Optional[builtins.str] = None,
    ignore_case: typing.Optional[builtins.bool] = None,
    notcontains: typing.Optional[builtins.str] = None,
    notexact: typing.Optional[builtins.str] = None,
    notpresent: typing.Optional[builtins.bool] = None,
    present: typing.Optional[builtins.bool] = None,
    regex: typing.Optional[builtins.str] = None,
    treat_missing_as_empty: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ea6c1264b491bb42819d1ba6bbaa92a4aa9a887589999fe874328460d3efd274(
    *,
    name: builtins.str,
    contains: typing.Optional[builtins.str] = None,
    exact: typing.Optional[builtins.str] = None,
    ignore_case: typing.Optional[builtins.bool] = None,
    prefix: typing.Optional[builtins.str] = None,
    present: typing.Optional[builtins.bool] = None,
    regex: typing.Optional[builtins.str] = None,
    suffix: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0977723bb9f47b8ba88546d5828ca4b8191afba57bcbac9aa100ab8d479557e5(
    *,
    name: builtins.str,
    domain_rewrite: typing.Optional[typing.Union[HttpProxySpecRoutesCookieRewritePoliciesDomainRewrite, typing.Dict[builtins.str, typing.Any]]] = None,
    path_rewrite: typing.Optional[typing.Union[HttpProxySpecRoutesCookieRewritePoliciesPathRewrite, typing.Dict[builtins.str, typing.Any]]] = None,
    same_site: typing.Optional[HttpProxySpecRoutesCookieRewritePoliciesSameSite] = None,
    secure: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5984ccae1715895b19b2342e32c5a5ede12cbf1351ef9709fdb917c9469e998a(
    *,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b2d8c3676b30f83f43c765aa64d04b55ef547832b5547d3a671efd8d28336938(
    *,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3582883b1e9efffbcc4b3f54adb84d51a630b3516ee831986054a0d94eab708d(
    *,
    status_code: jsii.Number,
    body: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__24bd3be4bad549af7ec3d483c7f36f016b7616ee14c6e277f8385f332f35e349(
    *,
    path: builtins.str,
    expected_statuses: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecRoutesHealthCheckPolicyExpectedStatuses, typing.Dict[builtins.str, typing.Any]]]] = None,
    healthy_threshold_count: typing.Optional[jsii.Number] = None,
    host: typing.Optional[builtins.str] = None,
    interval_seconds: typing.Optional[jsii.Number] = None,
    timeout_seconds: typing.Optional[jsii.Number] = None,
    unhealthy_threshold_count: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4372ef66c5a0bd68adba70339c59490c25a6ec37cadf15bdabcc282a5513b143(
    *,
    end: jsii.Number,
    start: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c9eb0c21905e615cd9c2d543c9a0f310e0562cec0b6e935d66b9efa048738751(
    *,
    allow_cross_scheme_redirect: typing.Optional[HttpProxySpecRoutesInternalRedirectPolicyAllowCrossSchemeRedirect] = None,
    deny_repeated_route_redirect: typing.Optional[builtins.bool] = None,
    max_internal_redirects: typing.Optional[jsii.Number] = None,
    redirect_response_codes: typing.Optional[typing.Sequence[HttpProxySpecRoutesInternalRedirectPolicyRedirectResponseCodes]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8e3ae3f014e3147a03734e4ae05b86b273c5b0728b81fc436e543354b94bb2f3(
    *,
    cidr: builtins.str,
    source: HttpProxySpecRoutesIpAllowPolicySource,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6bad3716dec2f5888851fc8cdeef4b09a0af65a8a37cb25bd573428808020caa(
    *,
    cidr: builtins.str,
    source: HttpProxySpecRoutesIpDenyPolicySource,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ae9d239ec4a0b751820aa21dae4fe7d1a7b519df097bfa1388e1feb16f1ae83a(
    *,
    disabled: typing.Optional[builtins.bool] = None,
    require: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a8e39067fa9df6fc229ae0a67b2810f7b5443b58b847184b786e27fb78721cf5(
    *,
    request_hash_policies: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecRoutesLoadBalancerPolicyRequestHashPolicies, typing.Dict[builtins.str, typing.Any]]]] = None,
    strategy: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1252f43477bfa87473b5b2500f0428eefe1e30e6404f8063f5e14d3f8f2bcc0f(
    *,
    hash_source_ip: typing.Optional[builtins.bool] = None,
    header_hash_options: typing.Optional[typing.Union[HttpProxySpecRoutesLoadBalancerPolicyRequestHashPoliciesHeaderHashOptions, typing.Dict[builtins.str, typing.Any]]] = None,
    query_parameter_hash_options: typing.Optional[typing.Union[HttpProxySpecRoutesLoadBalancerPolicyRequestHashPoliciesQueryParameterHashOptions, typing.Dict[builtins.str, typing.Any]]] = None,
    terminal: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__581d4bc78b0ed1c1469b079319ac86b47749687f75e8dcf0e74caea47521a5c9(
    *,
    header_name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e036b789aa120a18ecac3a8e361fb96946c21835b2df7ddf8416c02ee2026b31(
    *,
    parameter_name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4a128ad409a0a943a4d754bedff31ded241a8e30bed387a88bf9484bc914590f(
    *,
    replace_prefix: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecRoutesPathRewritePolicyReplacePrefix, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__66b9f0ec282ba56bb4fbac3822d209a1ca922c4911ef9fd0a43e67eadecaaca3(
    *,
    replacement: builtins.str,
    prefix: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__543f839d174d8136eca5ea29850c578b74c02ac85f2c6128b60cae2c24e503d1(
    *,
    global_: typing.Optional[typing.Union[HttpProxySpecRoutesRateLimitPolicyGlobal, typing.Dict[builtins.str, typing.Any]]] = None,
    local: typing.Optional[typing.Union[HttpProxySpecRoutesRateLimitPolicyLocal, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fa380019bf0cc300b17a41e2feadb2a34453170e082a7c37bd6e6f2ca22cd417(
    *,
    descriptors: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecRoutesRateLimitPolicyGlobalDescriptors, typing.Dict[builtins.str, typing.Any]]]] = None,
    disabled: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b2fdfdebe7470563100b6327c93cde5a29da5295223a0e5b18d7e7d9efae1274(
    *,
    entries: typing.Sequence[typing.Union[HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntries, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8a2843c82bd1c7f088779bdf75b7debe8253c591731689ed03ef658b5ab341cd(
    *,
    generic_key: typing.Optional[typing.Union[HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesGenericKey, typing.Dict[builtins.str, typing.Any]]] = None,
    remote_address: typing.Any = None,
    request_header: typing.Optional[typing.Union[HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeader, typing.Dict[builtins.str, typing.Any]]] = None,
    request_header_value_match: typing.Optional[typing.Union[HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0632659c838bb308dbff249b00e002924ebd7d2ca41ce1f5350dac1379e48e30(
    *,
    value: builtins.str,
    key: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__baac0d47931bb085d47b048cbca8c3dffc75a8b778f6e5b8a226bcfcd7708498(
    *,
    descriptor_key: builtins.str,
    header_name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2cb48c136f06fd247216085718c24fd2e35ea5c9e0da360bd20a9873a96a7c9a(
    *,
    value: builtins.str,
    expect_match: typing.Optional[builtins.bool] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecRoutesRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__62f5c335228b55134c4517067ba90cccd6c2274114d956517e75d009788561fc(
    *,
    name: builtins.str,
    contains: typing.Optional[builtins.str] = None,
    exact: typing.Optional[builtins.str] = None,
    ignore_case: typing.Optional[builtins.bool] = None,
    notcontains: typing.Optional[builtins.str] = None,
    notexact: typing.Optional[builtins.str] = None,
    notpresent: typing.Optional[builtins.bool] = None,
    present: typing.Optional[builtins.bool] = None,
    regex: typing.Optional[builtins.str] = None,
    treat_missing_as_empty: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e9cd10f416cd9d0935694cee9eb9535478bb8fab088d782555765d44cef7f25d(
    *,
    requests: jsii.Number,
    unit: HttpProxySpecRoutesRateLimitPolicyLocalUnit,
    burst: typing.Optional[jsii.Number] = None,
    response_headers_to_add: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecRoutesRateLimitPolicyLocalResponseHeadersToAdd, typing.Dict[builtins.str, typing.Any]]]] = None,
    response_status_code: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0e948f679ac41ef76eba97ed6455675946398599e2d143094146e86e875b3ed7(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5b0c5f88cb7506ae0185bc1d2e1ef0969c43d8ce8aa63a6a444e1e03059e7c11(
    *,
    remove: typing.Optional[typing.Sequence[builtins.str]] = None,
    set: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecRoutesRequestHeadersPolicySet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8619a0eca46a1440e4a5e65142aa3a46f6b24faa792ce0ab6f7594a6b7d46a69(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7c4da52642174c27472121f1a548bf2d6a0bc94e4730e0abd6251c09866a308e(
    *,
    hostname: typing.Optional[builtins.str] = None,
    path: typing.Optional[builtins.str] = None,
    port: typing.Optional[jsii.Number] = None,
    prefix: typing.Optional[builtins.str] = None,
    scheme: typing.Optional[HttpProxySpecRoutesRequestRedirectPolicyScheme] = None,
    status_code: typing.Optional[HttpProxySpecRoutesRequestRedirectPolicyStatusCode] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__85d5f36c8d51a667d0bf7c7fba6407a8111431b70c16119970cdf3ca15b956eb(
    *,
    remove: typing.Optional[typing.Sequence[builtins.str]] = None,
    set: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecRoutesResponseHeadersPolicySet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f8c15d21a1c589200e790584397dab2d355ed56642b312d52dfa50ecf1b6274b(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e244b9366ec5a62f8c185733bdc299323a173032e2599ae3b97ba7c5a3e0398e(
    *,
    count: typing.Optional[jsii.Number] = None,
    per_try_timeout: typing.Optional[builtins.str] = None,
    retriable_status_codes: typing.Optional[typing.Sequence[jsii.Number]] = None,
    retry_on: typing.Optional[typing.Sequence[HttpProxySpecRoutesRetryPolicyRetryOn]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b1c66f3529f1655b34f248f688badfb59698eb222f05bbfaf8415d6a5073cbcd(
    *,
    name: builtins.str,
    port: jsii.Number,
    cookie_rewrite_policies: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecRoutesServicesCookieRewritePolicies, typing.Dict[builtins.str, typing.Any]]]] = None,
    health_port: typing.Optional[jsii.Number] = None,
    mirror: typing.Optional[builtins.bool] = None,
    protocol: typing.Optional[HttpProxySpecRoutesServicesProtocol] = None,
    request_headers_policy: typing.Optional[typing.Union[HttpProxySpecRoutesServicesRequestHeadersPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    response_headers_policy: typing.Optional[typing.Union[HttpProxySpecRoutesServicesResponseHeadersPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    slow_start_policy: typing.Optional[typing.Union[HttpProxySpecRoutesServicesSlowStartPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    validation: typing.Optional[typing.Union[HttpProxySpecRoutesServicesValidation, typing.Dict[builtins.str, typing.Any]]] = None,
    weight: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0750153aed5507bf6ff9bba8b7053adfc530af9cf32479bea95f68c4ef7ee702(
    *,
    name: builtins.str,
    domain_rewrite: typing.Optional[typing.Union[HttpProxySpecRoutesServicesCookieRewritePoliciesDomainRewrite, typing.Dict[builtins.str, typing.Any]]] = None,
    path_rewrite: typing.Optional[typing.Union[HttpProxySpecRoutesServicesCookieRewritePoliciesPathRewrite, typing.Dict[builtins.str, typing.Any]]] = None,
    same_site: typing.Optional[HttpProxySpecRoutesServicesCookieRewritePoliciesSameSite] = None,
    secure: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6c0337c86d65252e81ead5cd17afffbdf8400b99e6e95063b4f2073baf2abecf(
    *,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1fc840da09b37e10c4e789b346d4f4e9b68d8cbcf2408da931ccbd17960e1293(
    *,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__427606d262813997851ec8ccef38bcded5e57fceb4284f74ec168c9afe44c482(
    *,
    remove: typing.Optional[typing.Sequence[builtins.str]] = None,
    set: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecRoutesServicesRequestHeadersPolicySet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c62662b9934dd6ef0c6820b11ef5b73355108d127872213f590175e71fb3f471(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0e2dd25126b7c3c6ed420b2307be93641b844d7bc32dedd817af3c673256f3c5(
    *,
    remove: typing.Optional[typing.Sequence[builtins.str]] = None,
    set: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecRoutesServicesResponseHeadersPolicySet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__44a815c5b62ebd33df39386362cd6e424df6439c917bb16669e18235c2fc8da6(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d0f4f4b35dc784af6be155494fad7894810f7f1c2608b9cf25a0fbf09067504b(
    *,
    window: builtins.str,
    aggression: typing.Optional[builtins.str] = None,
    min_weight_percent: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d3017590e3f07b10920f9fd08e2097a9c7e9f8ae6c7e1aa070138c504d1dffa2(
    *,
    ca_secret: builtins.str,
    subject_name: builtins.str,
    subject_names: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3df8e6281fc8996b74e904d9af185a62838188c11c348b08d9cc6eb2d0b6ab11(
    *,
    idle: typing.Optional[builtins.str] = None,
    idle_connection: typing.Optional[builtins.str] = None,
    response: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e51d7cc92aa7e7ddfadc58d05157f6bffe0aa0fdc1d7df3a9238966fa8c6a827(
    *,
    health_check_policy: typing.Optional[typing.Union[HttpProxySpecTcpproxyHealthCheckPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    include: typing.Optional[typing.Union[HttpProxySpecTcpproxyInclude, typing.Dict[builtins.str, typing.Any]]] = None,
    includes: typing.Optional[typing.Union[HttpProxySpecTcpproxyIncludes, typing.Dict[builtins.str, typing.Any]]] = None,
    load_balancer_policy: typing.Optional[typing.Union[HttpProxySpecTcpproxyLoadBalancerPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    services: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecTcpproxyServices, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__37502558adb24bb4061ea18d8254feac3609b2f86d2c7dd8388ed16f3535ef5c(
    *,
    healthy_threshold_count: typing.Optional[jsii.Number] = None,
    interval_seconds: typing.Optional[jsii.Number] = None,
    timeout_seconds: typing.Optional[jsii.Number] = None,
    unhealthy_threshold_count: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__22c2cfba2cf4bb32017ba1dca987f5f7b5c2236b01ad6121650c64b9ed17bb30(
    *,
    name: builtins.str,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__310283aa3007d885f46b03122df1c3fce76e91f464150257543ca2340254434c(
    *,
    name: builtins.str,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a1283095efae6a4598f47a4498f42c03b063996331dab3912f829523ec2168ff(
    *,
    request_hash_policies: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPolicies, typing.Dict[builtins.str, typing.Any]]]] = None,
    strategy: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2e330eb7a6662202dd2f175cc56c7e16b73b2220f656588ae1c5a4280c482e20(
    *,
    hash_source_ip: typing.Optional[builtins.bool] = None,
    header_hash_options: typing.Optional[typing.Union[HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPoliciesHeaderHashOptions, typing.Dict[builtins.str, typing.Any]]] = None,
    query_parameter_hash_options: typing.Optional[typing.Union[HttpProxySpecTcpproxyLoadBalancerPolicyRequestHashPoliciesQueryParameterHashOptions, typing.Dict[builtins.str, typing.Any]]] = None,
    terminal: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c5f7d01bfc6dd859a5149cb0a30ee184a13149ae70d174704e7d8543a4b59e18(
    *,
    header_name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a239b84fc66194b7d051f19c66a472a054a642c5f54a48390652dc4616df179b(
    *,
    parameter_name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__99409e5931f46419b4f176977b542994febabdb95f212da623a4f8545eeeba1b(
    *,
    name: builtins.str,
    port: jsii.Number,
    cookie_rewrite_policies: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecTcpproxyServicesCookieRewritePolicies, typing.Dict[builtins.str, typing.Any]]]] = None,
    health_port: typing.Optional[jsii.Number] = None,
    mirror: typing.Optional[builtins.bool] = None,
    protocol: typing.Optional[HttpProxySpecTcpproxyServicesProtocol] = None,
    request_headers_policy: typing.Optional[typing.Union[HttpProxySpecTcpproxyServicesRequestHeadersPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    response_headers_policy: typing.Optional[typing.Union[HttpProxySpecTcpproxyServicesResponseHeadersPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    slow_start_policy: typing.Optional[typing.Union[HttpProxySpecTcpproxyServicesSlowStartPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    validation: typing.Optional[typing.Union[HttpProxySpecTcpproxyServicesValidation, typing.Dict[builtins.str, typing.Any]]] = None,
    weight: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f3d7997f2480640f85843c62d4cbf41038bf8e3a0e3c2e80c2940db499647b72(
    *,
    name: builtins.str,
    domain_rewrite: typing.Optional[typing.Union[HttpProxySpecTcpproxyServicesCookieRewritePoliciesDomainRewrite, typing.Dict[builtins.str, typing.Any]]] = None,
    path_rewrite: typing.Optional[typing.Union[HttpProxySpecTcpproxyServicesCookieRewritePoliciesPathRewrite, typing.Dict[builtins.str, typing.Any]]] = None,
    same_site: typing.Optional[HttpProxySpecTcpproxyServicesCookieRewritePoliciesSameSite] = None,
    secure: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__03dfbc231fed3d942195b48d1a8e5e1a9ced7568df597c4e7533d1a88802a96e(
    *,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f89ef980e71e32e68cc1348195c143b4ab056f8ed6ffc20a07192203dd877d10(
    *,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__497f472dc34bc6dd8de726e63730e06f64bee60350af21a49c8d912be64a46d8(
    *,
    remove: typing.Optional[typing.Sequence[builtins.str]] = None,
    set: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecTcpproxyServicesRequestHeadersPolicySet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__86ec5374d165ab4099450d8f57ea1d6ea91cfeca9368df79317e9841eb2c36c4(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b858f53e6265a61b33aa5c9eae66ae842882a40f1de8e68b190a8b323ee53110(
    *,
    remove: typing.Optional[typing.Sequence[builtins.str]] = None,
    set: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecTcpproxyServicesResponseHeadersPolicySet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c644b4a4d1a5293b4c318ec219af7d4672ace24f21b2bdaabf52ba8e8520a4d7(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9837d191acd56009c8f4e1bafa215ad386e20f9c39efd8090f3fbee9ebb5cb84(
    *,
    window: builtins.str,
    aggression: typing.Optional[builtins.str] = None,
    min_weight_percent: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7e937f6bbd4ba5b66169580feecf51ac8d193aa4c95d7c53119bca2414b48c9e(
    *,
    ca_secret: builtins.str,
    subject_name: builtins.str,
    subject_names: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7003987b7e0172a709ca7727096c243ed6d63f8ed301e4cb2fb2b0559286eb20(
    *,
    fqdn: builtins.str,
    authorization: typing.Optional[typing.Union[HttpProxySpecVirtualhostAuthorization, typing.Dict[builtins.str, typing.Any]]] = None,
    cors_policy: typing.Optional[typing.Union[HttpProxySpecVirtualhostCorsPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    ip_allow_policy: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecVirtualhostIpAllowPolicy, typing.Dict[builtins.str, typing.Any]]]] = None,
    ip_deny_policy: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecVirtualhostIpDenyPolicy, typing.Dict[builtins.str, typing.Any]]]] = None,
    jwt_providers: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecVirtualhostJwtProviders, typing.Dict[builtins.str, typing.Any]]]] = None,
    rate_limit_policy: typing.Optional[typing.Union[HttpProxySpecVirtualhostRateLimitPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    tls: typing.Optional[typing.Union[HttpProxySpecVirtualhostTls, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9400c8e07016bd6477cf0c1bf581d6fc1dfe58f400a2a099fbee08726586322e(
    *,
    auth_policy: typing.Optional[typing.Union[HttpProxySpecVirtualhostAuthorizationAuthPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    extension_ref: typing.Optional[typing.Union[HttpProxySpecVirtualhostAuthorizationExtensionRef, typing.Dict[builtins.str, typing.Any]]] = None,
    fail_open: typing.Optional[builtins.bool] = None,
    response_timeout: typing.Optional[builtins.str] = None,
    with_request_body: typing.Optional[typing.Union[HttpProxySpecVirtualhostAuthorizationWithRequestBody, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fc0e4a16fb16caa3309e2773f0c3d8d197dbca89464a630cac505a6f052f118d(
    *,
    context: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    disabled: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__83d1152fe1746b111473fd988befa28a35d754e34f7001cf08e7fb7aafec9891(
    *,
    api_version: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7e987f4dd9f639167f801e627d85a5857492da91e2d7a66f30dc087e9e7f61f5(
    *,
    allow_partial_message: typing.Optional[builtins.bool] = None,
    max_request_bytes: typing.Optional[jsii.Number] = None,
    pack_as_bytes: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2cf44d1251809d9eec1ddf4e1d3b4ed351c62d93c497de6626693d16cb8e528e(
    *,
    allow_methods: typing.Sequence[builtins.str],
    allow_origin: typing.Sequence[builtins.str],
    allow_credentials: typing.Optional[builtins.bool] = None,
    allow_headers: typing.Optional[typing.Sequence[builtins.str]] = None,
    allow_private_network: typing.Optional[builtins.bool] = None,
    expose_headers: typing.Optional[typing.Sequence[builtins.str]] = None,
    max_age: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__98e176685f6b599a752c570733f221d62283f9f3ba55c2bfeca8c9f21b23d14a(
    *,
    cidr: builtins.str,
    source: HttpProxySpecVirtualhostIpAllowPolicySource,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__64f4d8fc3a096b3897f99a13653c3226548a911fbea73b5ab63cf683ef4f4379(
    *,
    cidr: builtins.str,
    source: HttpProxySpecVirtualhostIpDenyPolicySource,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__be5290ac771299be1bfd7a36437734d0430805f384a135a37d66a0f7b3a79f01(
    *,
    name: builtins.str,
    remote_jwks: typing.Union[HttpProxySpecVirtualhostJwtProvidersRemoteJwks, typing.Dict[builtins.str, typing.Any]],
    audiences: typing.Optional[typing.Sequence[builtins.str]] = None,
    default: typing.Optional[builtins.bool] = None,
    forward_jwt: typing.Optional[builtins.bool] = None,
    issuer: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c061d5ada543bb6c6759e5e977ef36ee37154a7cae413ff802a8952179823185(
    *,
    uri: builtins.str,
    cache_duration: typing.Optional[builtins.str] = None,
    dns_lookup_family: typing.Optional[HttpProxySpecVirtualhostJwtProvidersRemoteJwksDnsLookupFamily] = None,
    timeout: typing.Optional[builtins.str] = None,
    validation: typing.Optional[typing.Union[HttpProxySpecVirtualhostJwtProvidersRemoteJwksValidation, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9ec47c92b9be5b031ccda9b357c4b86dd971146b98206ed25bd9fc87d07f876a(
    *,
    ca_secret: builtins.str,
    subject_name: builtins.str,
    subject_names: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c8943f140252a5aa5c00ae94da2abb222e5adbf9c810dd08aad185b93b342fc1(
    *,
    global_: typing.Optional[typing.Union[HttpProxySpecVirtualhostRateLimitPolicyGlobal, typing.Dict[builtins.str, typing.Any]]] = None,
    local: typing.Optional[typing.Union[HttpProxySpecVirtualhostRateLimitPolicyLocal, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8d74654ed81c89d2dd0d252e06e0aae7edf02e386484ff381431a0162bd8603d(
    *,
    descriptors: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptors, typing.Dict[builtins.str, typing.Any]]]] = None,
    disabled: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0010ad3e879415dd3762a4d95af3db5e53aebcf8226cf7e72cfbf37063cd8d5a(
    *,
    entries: typing.Sequence[typing.Union[HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntries, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5d14912699219b8819e898d7267f5d54dd10443f3fe6b0d608e53f09cf422d82(
    *,
    generic_key: typing.Optional[typing.Union[HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesGenericKey, typing.Dict[builtins.str, typing.Any]]] = None,
    remote_address: typing.Any = None,
    request_header: typing.Optional[typing.Union[HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeader, typing.Dict[builtins.str, typing.Any]]] = None,
    request_header_value_match: typing.Optional[typing.Union[HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatch, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1913f36975be26d8bde0ca7427bfd405d996a531b2ae348c09a82c90d988091d(
    *,
    value: builtins.str,
    key: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1c00f8ad52feee2c321d250eed83c049206f2d7d0318106c3d9d2d612f3ecbe0(
    *,
    descriptor_key: builtins.str,
    header_name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cbd4138c36afac10f0f9c225e4674a74b578d2343ce349f292f618dfd2daed2b(
    *,
    value: builtins.str,
    expect_match: typing.Optional[builtins.bool] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecVirtualhostRateLimitPolicyGlobalDescriptorsEntriesRequestHeaderValueMatchHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__10fbd35d608de745b2b5c0c6a5510716c908a5533c08030ddf0ce3ccdec977c9(
    *,
    name: builtins.str,
    contains: typing.Optional[builtins.str] = None,
    exact: typing.Optional[builtins.str] = None,
    ignore_case: typing.Optional[builtins.bool] = None,
    notcontains: typing.Optional[builtins.str] = None,
    notexact: typing.Optional[builtins.str] = None,
    notpresent: typing.Optional[builtins.bool] = None,
    present: typing.Optional[builtins.bool] = None,
    regex: typing.Optional[builtins.str] = None,
    treat_missing_as_empty: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f92a2f91fea401724eb8b8b2268c543dc1e78ba37429317a7d22600fb099e1d1(
    *,
    requests: jsii.Number,
    unit: HttpProxySpecVirtualhostRateLimitPolicyLocalUnit,
    burst: typing.Optional[jsii.Number] = None,
    response_headers_to_add: typing.Optional[typing.Sequence[typing.Union[HttpProxySpecVirtualhostRateLimitPolicyLocalResponseHeadersToAdd, typing.Dict[builtins.str, typing.Any]]]] = None,
    response_status_code: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f811c9ab877e3ea086eb944fd494c475f21b115d783ce6dd2be0acdd7d518508(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__da69d3fe0ad198491bd9e13d8916386a8b7c0ddc5d43915e3fa01ab8c666a61f(
    *,
    client_validation: typing.Optional[typing.Union[HttpProxySpecVirtualhostTlsClientValidation, typing.Dict[builtins.str, typing.Any]]] = None,
    enable_fallback_certificate: typing.Optional[builtins.bool] = None,
    maximum_protocol_version: typing.Optional[builtins.str] = None,
    minimum_protocol_version: typing.Optional[builtins.str] = None,
    passthrough: typing.Optional[builtins.bool] = None,
    secret_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__942f3be7fb74e163907382e535080453acadcf4409d8901741f0813a2eb76ac0(
    *,
    ca_secret: typing.Optional[builtins.str] = None,
    crl_only_verify_leaf_cert: typing.Optional[builtins.bool] = None,
    crl_secret: typing.Optional[builtins.str] = None,
    forward_client_certificate: typing.Optional[typing.Union[HttpProxySpecVirtualhostTlsClientValidationForwardClientCertificate, typing.Dict[builtins.str, typing.Any]]] = None,
    optional_client_certificate: typing.Optional[builtins.bool] = None,
    skip_client_cert_validation: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__693735f70831dc386fcc5a32fdf57ccc9170e2456f1ecaa55368a66990a87b7f(
    *,
    cert: typing.Optional[builtins.bool] = None,
    chain: typing.Optional[builtins.bool] = None,
    dns: typing.Optional[builtins.bool] = None,
    subject: typing.Optional[builtins.bool] = None,
    uri: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass
