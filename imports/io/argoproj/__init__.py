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


class AnalysisTemplate(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="ioargoproj.AnalysisTemplate",
):
    '''
    :schema: AnalysisTemplate
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["AnalysisTemplateSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "AnalysisTemplate" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c5e0c1872823913ac723f3d391efcb8af34df86f2c45fdbedc3ce7dda403fd2d)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = AnalysisTemplateProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["AnalysisTemplateSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "AnalysisTemplate".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = AnalysisTemplateProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "AnalysisTemplate".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class AnalysisTemplateProps:
    def __init__(
        self,
        *,
        spec: typing.Union["AnalysisTemplateSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: AnalysisTemplate
        '''
        if isinstance(spec, dict):
            spec = AnalysisTemplateSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__469db34a5ee3adaac3ee4831ffd6866670d4760deff5b424fd52acb6a48e5cea)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "AnalysisTemplateSpec":
        '''
        :schema: AnalysisTemplate#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("AnalysisTemplateSpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: AnalysisTemplate#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpec",
    jsii_struct_bases=[],
    name_mapping={
        "args": "args",
        "dry_run": "dryRun",
        "measurement_retention": "measurementRetention",
        "metrics": "metrics",
        "templates": "templates",
    },
)
class AnalysisTemplateSpec:
    def __init__(
        self,
        *,
        args: typing.Optional[typing.Sequence[typing.Union["AnalysisTemplateSpecArgs", typing.Dict[builtins.str, typing.Any]]]] = None,
        dry_run: typing.Optional[typing.Sequence[typing.Union["AnalysisTemplateSpecDryRun", typing.Dict[builtins.str, typing.Any]]]] = None,
        measurement_retention: typing.Optional[typing.Sequence[typing.Union["AnalysisTemplateSpecMeasurementRetention", typing.Dict[builtins.str, typing.Any]]]] = None,
        metrics: typing.Optional[typing.Sequence[typing.Union["AnalysisTemplateSpecMetrics", typing.Dict[builtins.str, typing.Any]]]] = None,
        templates: typing.Optional[typing.Sequence[typing.Union["AnalysisTemplateSpecTemplates", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param args: 
        :param dry_run: 
        :param measurement_retention: 
        :param metrics: 
        :param templates: 

        :schema: AnalysisTemplateSpec
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4edd151c93b505083b2abbb9a498eec3685bef85f21bf30b8d4053a065e79872)
            check_type(argname="argument args", value=args, expected_type=type_hints["args"])
            check_type(argname="argument dry_run", value=dry_run, expected_type=type_hints["dry_run"])
            check_type(argname="argument measurement_retention", value=measurement_retention, expected_type=type_hints["measurement_retention"])
            check_type(argname="argument metrics", value=metrics, expected_type=type_hints["metrics"])
            check_type(argname="argument templates", value=templates, expected_type=type_hints["templates"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if args is not None:
            self._values["args"] = args
        if dry_run is not None:
            self._values["dry_run"] = dry_run
        if measurement_retention is not None:
            self._values["measurement_retention"] = measurement_retention
        if metrics is not None:
            self._values["metrics"] = metrics
        if templates is not None:
            self._values["templates"] = templates

    @builtins.property
    def args(self) -> typing.Optional[typing.List["AnalysisTemplateSpecArgs"]]:
        '''
        :schema: AnalysisTemplateSpec#args
        '''
        result = self._values.get("args")
        return typing.cast(typing.Optional[typing.List["AnalysisTemplateSpecArgs"]], result)

    @builtins.property
    def dry_run(self) -> typing.Optional[typing.List["AnalysisTemplateSpecDryRun"]]:
        '''
        :schema: AnalysisTemplateSpec#dryRun
        '''
        result = self._values.get("dry_run")
        return typing.cast(typing.Optional[typing.List["AnalysisTemplateSpecDryRun"]], result)

    @builtins.property
    def measurement_retention(
        self,
    ) -> typing.Optional[typing.List["AnalysisTemplateSpecMeasurementRetention"]]:
        '''
        :schema: AnalysisTemplateSpec#measurementRetention
        '''
        result = self._values.get("measurement_retention")
        return typing.cast(typing.Optional[typing.List["AnalysisTemplateSpecMeasurementRetention"]], result)

    @builtins.property
    def metrics(self) -> typing.Optional[typing.List["AnalysisTemplateSpecMetrics"]]:
        '''
        :schema: AnalysisTemplateSpec#metrics
        '''
        result = self._values.get("metrics")
        return typing.cast(typing.Optional[typing.List["AnalysisTemplateSpecMetrics"]], result)

    @builtins.property
    def templates(
        self,
    ) -> typing.Optional[typing.List["AnalysisTemplateSpecTemplates"]]:
        '''
        :schema: AnalysisTemplateSpec#templates
        '''
        result = self._values.get("templates")
        return typing.cast(typing.Optional[typing.List["AnalysisTemplateSpecTemplates"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecArgs",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value", "value_from": "valueFrom"},
)
class AnalysisTemplateSpecArgs:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
        value_from: typing.Optional[typing.Union["AnalysisTemplateSpecArgsValueFrom", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 
        :param value_from: 

        :schema: AnalysisTemplateSpecArgs
        '''
        if isinstance(value_from, dict):
            value_from = AnalysisTemplateSpecArgsValueFrom(**value_from)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__53f3273069830886129aa9ad90ae5fadd1079901fa4c02d00013f4a067293b97)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument value_from", value=value_from, expected_type=type_hints["value_from"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value
        if value_from is not None:
            self._values["value_from"] = value_from

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecArgs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecArgs#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value_from(self) -> typing.Optional["AnalysisTemplateSpecArgsValueFrom"]:
        '''
        :schema: AnalysisTemplateSpecArgs#valueFrom
        '''
        result = self._values.get("value_from")
        return typing.cast(typing.Optional["AnalysisTemplateSpecArgsValueFrom"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecArgs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecArgsValueFrom",
    jsii_struct_bases=[],
    name_mapping={"field_ref": "fieldRef", "secret_key_ref": "secretKeyRef"},
)
class AnalysisTemplateSpecArgsValueFrom:
    def __init__(
        self,
        *,
        field_ref: typing.Optional[typing.Union["AnalysisTemplateSpecArgsValueFromFieldRef", typing.Dict[builtins.str, typing.Any]]] = None,
        secret_key_ref: typing.Optional[typing.Union["AnalysisTemplateSpecArgsValueFromSecretKeyRef", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param field_ref: 
        :param secret_key_ref: 

        :schema: AnalysisTemplateSpecArgsValueFrom
        '''
        if isinstance(field_ref, dict):
            field_ref = AnalysisTemplateSpecArgsValueFromFieldRef(**field_ref)
        if isinstance(secret_key_ref, dict):
            secret_key_ref = AnalysisTemplateSpecArgsValueFromSecretKeyRef(**secret_key_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__438925fb5344d228217e6a04a675b84ab904b590f30b1c884baa19ef4b1a20a3)
            check_type(argname="argument field_ref", value=field_ref, expected_type=type_hints["field_ref"])
            check_type(argname="argument secret_key_ref", value=secret_key_ref, expected_type=type_hints["secret_key_ref"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if field_ref is not None:
            self._values["field_ref"] = field_ref
        if secret_key_ref is not None:
            self._values["secret_key_ref"] = secret_key_ref

    @builtins.property
    def field_ref(self) -> typing.Optional["AnalysisTemplateSpecArgsValueFromFieldRef"]:
        '''
        :schema: AnalysisTemplateSpecArgsValueFrom#fieldRef
        '''
        result = self._values.get("field_ref")
        return typing.cast(typing.Optional["AnalysisTemplateSpecArgsValueFromFieldRef"], result)

    @builtins.property
    def secret_key_ref(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecArgsValueFromSecretKeyRef"]:
        '''
        :schema: AnalysisTemplateSpecArgsValueFrom#secretKeyRef
        '''
        result = self._values.get("secret_key_ref")
        return typing.cast(typing.Optional["AnalysisTemplateSpecArgsValueFromSecretKeyRef"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecArgsValueFrom(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecArgsValueFromFieldRef",
    jsii_struct_bases=[],
    name_mapping={"field_path": "fieldPath"},
)
class AnalysisTemplateSpecArgsValueFromFieldRef:
    def __init__(self, *, field_path: builtins.str) -> None:
        '''
        :param field_path: 

        :schema: AnalysisTemplateSpecArgsValueFromFieldRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__af8f7d87afc82c27a880b59cc40790f542dc8fad8889a03b2db30a10b2571cd1)
            check_type(argname="argument field_path", value=field_path, expected_type=type_hints["field_path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "field_path": field_path,
        }

    @builtins.property
    def field_path(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecArgsValueFromFieldRef#fieldPath
        '''
        result = self._values.get("field_path")
        assert result is not None, "Required property 'field_path' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecArgsValueFromFieldRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecArgsValueFromSecretKeyRef",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class AnalysisTemplateSpecArgsValueFromSecretKeyRef:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: AnalysisTemplateSpecArgsValueFromSecretKeyRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5981dfa8584db4feaf176f410cb007ebfb4383b75185df6b938e23fff0b9ea89)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecArgsValueFromSecretKeyRef#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecArgsValueFromSecretKeyRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecArgsValueFromSecretKeyRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecDryRun",
    jsii_struct_bases=[],
    name_mapping={"metric_name": "metricName"},
)
class AnalysisTemplateSpecDryRun:
    def __init__(self, *, metric_name: builtins.str) -> None:
        '''
        :param metric_name: 

        :schema: AnalysisTemplateSpecDryRun
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a0dd9aedf945d15bc98cbe9c325dcaef7d7851e993c12e39fd4be50394ae1b4a)
            check_type(argname="argument metric_name", value=metric_name, expected_type=type_hints["metric_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "metric_name": metric_name,
        }

    @builtins.property
    def metric_name(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecDryRun#metricName
        '''
        result = self._values.get("metric_name")
        assert result is not None, "Required property 'metric_name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecDryRun(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMeasurementRetention",
    jsii_struct_bases=[],
    name_mapping={"limit": "limit", "metric_name": "metricName"},
)
class AnalysisTemplateSpecMeasurementRetention:
    def __init__(self, *, limit: jsii.Number, metric_name: builtins.str) -> None:
        '''
        :param limit: 
        :param metric_name: 

        :schema: AnalysisTemplateSpecMeasurementRetention
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__611570034d318c55c92700b77785625ac406972012d57e6f7bf953fe097999f8)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
            check_type(argname="argument metric_name", value=metric_name, expected_type=type_hints["metric_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "limit": limit,
            "metric_name": metric_name,
        }

    @builtins.property
    def limit(self) -> jsii.Number:
        '''
        :schema: AnalysisTemplateSpecMeasurementRetention#limit
        '''
        result = self._values.get("limit")
        assert result is not None, "Required property 'limit' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def metric_name(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMeasurementRetention#metricName
        '''
        result = self._values.get("metric_name")
        assert result is not None, "Required property 'metric_name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMeasurementRetention(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetrics",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "provider": "provider",
        "consecutive_error_limit": "consecutiveErrorLimit",
        "consecutive_success_limit": "consecutiveSuccessLimit",
        "count": "count",
        "failure_condition": "failureCondition",
        "failure_limit": "failureLimit",
        "inconclusive_limit": "inconclusiveLimit",
        "initial_delay": "initialDelay",
        "interval": "interval",
        "success_condition": "successCondition",
    },
)
class AnalysisTemplateSpecMetrics:
    def __init__(
        self,
        *,
        name: builtins.str,
        provider: typing.Union["AnalysisTemplateSpecMetricsProvider", typing.Dict[builtins.str, typing.Any]],
        consecutive_error_limit: typing.Optional["AnalysisTemplateSpecMetricsConsecutiveErrorLimit"] = None,
        consecutive_success_limit: typing.Optional["AnalysisTemplateSpecMetricsConsecutiveSuccessLimit"] = None,
        count: typing.Optional["AnalysisTemplateSpecMetricsCount"] = None,
        failure_condition: typing.Optional[builtins.str] = None,
        failure_limit: typing.Optional["AnalysisTemplateSpecMetricsFailureLimit"] = None,
        inconclusive_limit: typing.Optional["AnalysisTemplateSpecMetricsInconclusiveLimit"] = None,
        initial_delay: typing.Optional[builtins.str] = None,
        interval: typing.Optional[builtins.str] = None,
        success_condition: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param provider: 
        :param consecutive_error_limit: 
        :param consecutive_success_limit: 
        :param count: 
        :param failure_condition: 
        :param failure_limit: 
        :param inconclusive_limit: 
        :param initial_delay: 
        :param interval: 
        :param success_condition: 

        :schema: AnalysisTemplateSpecMetrics
        '''
        if isinstance(provider, dict):
            provider = AnalysisTemplateSpecMetricsProvider(**provider)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3bed772337741acfccfe686c0662e6035eefb02c57a3746edeaa401c870dd820)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
            check_type(argname="argument consecutive_error_limit", value=consecutive_error_limit, expected_type=type_hints["consecutive_error_limit"])
            check_type(argname="argument consecutive_success_limit", value=consecutive_success_limit, expected_type=type_hints["consecutive_success_limit"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument failure_condition", value=failure_condition, expected_type=type_hints["failure_condition"])
            check_type(argname="argument failure_limit", value=failure_limit, expected_type=type_hints["failure_limit"])
            check_type(argname="argument inconclusive_limit", value=inconclusive_limit, expected_type=type_hints["inconclusive_limit"])
            check_type(argname="argument initial_delay", value=initial_delay, expected_type=type_hints["initial_delay"])
            check_type(argname="argument interval", value=interval, expected_type=type_hints["interval"])
            check_type(argname="argument success_condition", value=success_condition, expected_type=type_hints["success_condition"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "provider": provider,
        }
        if consecutive_error_limit is not None:
            self._values["consecutive_error_limit"] = consecutive_error_limit
        if consecutive_success_limit is not None:
            self._values["consecutive_success_limit"] = consecutive_success_limit
        if count is not None:
            self._values["count"] = count
        if failure_condition is not None:
            self._values["failure_condition"] = failure_condition
        if failure_limit is not None:
            self._values["failure_limit"] = failure_limit
        if inconclusive_limit is not None:
            self._values["inconclusive_limit"] = inconclusive_limit
        if initial_delay is not None:
            self._values["initial_delay"] = initial_delay
        if interval is not None:
            self._values["interval"] = interval
        if success_condition is not None:
            self._values["success_condition"] = success_condition

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMetrics#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def provider(self) -> "AnalysisTemplateSpecMetricsProvider":
        '''
        :schema: AnalysisTemplateSpecMetrics#provider
        '''
        result = self._values.get("provider")
        assert result is not None, "Required property 'provider' is missing"
        return typing.cast("AnalysisTemplateSpecMetricsProvider", result)

    @builtins.property
    def consecutive_error_limit(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsConsecutiveErrorLimit"]:
        '''
        :schema: AnalysisTemplateSpecMetrics#consecutiveErrorLimit
        '''
        result = self._values.get("consecutive_error_limit")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsConsecutiveErrorLimit"], result)

    @builtins.property
    def consecutive_success_limit(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsConsecutiveSuccessLimit"]:
        '''
        :schema: AnalysisTemplateSpecMetrics#consecutiveSuccessLimit
        '''
        result = self._values.get("consecutive_success_limit")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsConsecutiveSuccessLimit"], result)

    @builtins.property
    def count(self) -> typing.Optional["AnalysisTemplateSpecMetricsCount"]:
        '''
        :schema: AnalysisTemplateSpecMetrics#count
        '''
        result = self._values.get("count")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsCount"], result)

    @builtins.property
    def failure_condition(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetrics#failureCondition
        '''
        result = self._values.get("failure_condition")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def failure_limit(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsFailureLimit"]:
        '''
        :schema: AnalysisTemplateSpecMetrics#failureLimit
        '''
        result = self._values.get("failure_limit")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsFailureLimit"], result)

    @builtins.property
    def inconclusive_limit(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsInconclusiveLimit"]:
        '''
        :schema: AnalysisTemplateSpecMetrics#inconclusiveLimit
        '''
        result = self._values.get("inconclusive_limit")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsInconclusiveLimit"], result)

    @builtins.property
    def initial_delay(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetrics#initialDelay
        '''
        result = self._values.get("initial_delay")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetrics#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def success_condition(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetrics#successCondition
        '''
        result = self._values.get("success_condition")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetrics(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class AnalysisTemplateSpecMetricsConsecutiveErrorLimit(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsConsecutiveErrorLimit",
):
    '''
    :schema: AnalysisTemplateSpecMetricsConsecutiveErrorLimit
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "AnalysisTemplateSpecMetricsConsecutiveErrorLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__01c962ebb8e307d83fefbd79fe542a0fc97daecc17f137507915bf213ca4d46f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("AnalysisTemplateSpecMetricsConsecutiveErrorLimit", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "AnalysisTemplateSpecMetricsConsecutiveErrorLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6a17ea52c0b1b4a15cba3ecb2e9d2be7578e4e0396d5892c7e85f2de07332066)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("AnalysisTemplateSpecMetricsConsecutiveErrorLimit", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class AnalysisTemplateSpecMetricsConsecutiveSuccessLimit(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsConsecutiveSuccessLimit",
):
    '''
    :schema: AnalysisTemplateSpecMetricsConsecutiveSuccessLimit
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "AnalysisTemplateSpecMetricsConsecutiveSuccessLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__159f354c9ab1680550529acb77c362dd6cd6d5f0f666dbe62320c506a219e8a0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("AnalysisTemplateSpecMetricsConsecutiveSuccessLimit", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "AnalysisTemplateSpecMetricsConsecutiveSuccessLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4b01f5dd0389c5fe32de650a4b4299124e034acc8ce46013e3dbe1b12b16474b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("AnalysisTemplateSpecMetricsConsecutiveSuccessLimit", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class AnalysisTemplateSpecMetricsCount(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsCount",
):
    '''
    :schema: AnalysisTemplateSpecMetricsCount
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> "AnalysisTemplateSpecMetricsCount":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8cd5be8401e7c40311cf159256d3dad235fc0df64c8759aba1a513dafd354e12)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("AnalysisTemplateSpecMetricsCount", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> "AnalysisTemplateSpecMetricsCount":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4581d283ae9625a5c1ebc51edfad89aecb193f30cb4cf41cddefd00964b83648)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("AnalysisTemplateSpecMetricsCount", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class AnalysisTemplateSpecMetricsFailureLimit(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsFailureLimit",
):
    '''
    :schema: AnalysisTemplateSpecMetricsFailureLimit
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "AnalysisTemplateSpecMetricsFailureLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1af2efd0f87bcf71aea1a66bfd316ad64c6dde61d947affd5219242b9f015928)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("AnalysisTemplateSpecMetricsFailureLimit", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "AnalysisTemplateSpecMetricsFailureLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9db1a243359afa391e88d4e59a82cb5a36f46c9fa71fc90ee296e15a38c2bf95)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("AnalysisTemplateSpecMetricsFailureLimit", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class AnalysisTemplateSpecMetricsInconclusiveLimit(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsInconclusiveLimit",
):
    '''
    :schema: AnalysisTemplateSpecMetricsInconclusiveLimit
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "AnalysisTemplateSpecMetricsInconclusiveLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ae2604409e1d9f77b34200577e3ed51bce7009a54285731257a55f4df575c3a7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("AnalysisTemplateSpecMetricsInconclusiveLimit", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "AnalysisTemplateSpecMetricsInconclusiveLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9bbc4b8171210e6c50b683496d4b58f59ea53ef42ec88efec5ddc37d5281c999)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("AnalysisTemplateSpecMetricsInconclusiveLimit", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProvider",
    jsii_struct_bases=[],
    name_mapping={
        "cloud_watch": "cloudWatch",
        "datadog": "datadog",
        "graphite": "graphite",
        "influxdb": "influxdb",
        "job": "job",
        "kayenta": "kayenta",
        "new_relic": "newRelic",
        "plugin": "plugin",
        "prometheus": "prometheus",
        "skywalking": "skywalking",
        "wavefront": "wavefront",
        "web": "web",
    },
)
class AnalysisTemplateSpecMetricsProvider:
    def __init__(
        self,
        *,
        cloud_watch: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderCloudWatch", typing.Dict[builtins.str, typing.Any]]] = None,
        datadog: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderDatadog", typing.Dict[builtins.str, typing.Any]]] = None,
        graphite: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderGraphite", typing.Dict[builtins.str, typing.Any]]] = None,
        influxdb: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderInfluxdb", typing.Dict[builtins.str, typing.Any]]] = None,
        job: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderJob", typing.Dict[builtins.str, typing.Any]]] = None,
        kayenta: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderKayenta", typing.Dict[builtins.str, typing.Any]]] = None,
        new_relic: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderNewRelic", typing.Dict[builtins.str, typing.Any]]] = None,
        plugin: typing.Any = None,
        prometheus: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderPrometheus", typing.Dict[builtins.str, typing.Any]]] = None,
        skywalking: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderSkywalking", typing.Dict[builtins.str, typing.Any]]] = None,
        wavefront: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderWavefront", typing.Dict[builtins.str, typing.Any]]] = None,
        web: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderWeb", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param cloud_watch: 
        :param datadog: 
        :param graphite: 
        :param influxdb: 
        :param job: 
        :param kayenta: 
        :param new_relic: 
        :param plugin: 
        :param prometheus: 
        :param skywalking: 
        :param wavefront: 
        :param web: 

        :schema: AnalysisTemplateSpecMetricsProvider
        '''
        if isinstance(cloud_watch, dict):
            cloud_watch = AnalysisTemplateSpecMetricsProviderCloudWatch(**cloud_watch)
        if isinstance(datadog, dict):
            datadog = AnalysisTemplateSpecMetricsProviderDatadog(**datadog)
        if isinstance(graphite, dict):
            graphite = AnalysisTemplateSpecMetricsProviderGraphite(**graphite)
        if isinstance(influxdb, dict):
            influxdb = AnalysisTemplateSpecMetricsProviderInfluxdb(**influxdb)
        if isinstance(job, dict):
            job = AnalysisTemplateSpecMetricsProviderJob(**job)
        if isinstance(kayenta, dict):
            kayenta = AnalysisTemplateSpecMetricsProviderKayenta(**kayenta)
        if isinstance(new_relic, dict):
            new_relic = AnalysisTemplateSpecMetricsProviderNewRelic(**new_relic)
        if isinstance(prometheus, dict):
            prometheus = AnalysisTemplateSpecMetricsProviderPrometheus(**prometheus)
        if isinstance(skywalking, dict):
            skywalking = AnalysisTemplateSpecMetricsProviderSkywalking(**skywalking)
        if isinstance(wavefront, dict):
            wavefront = AnalysisTemplateSpecMetricsProviderWavefront(**wavefront)
        if isinstance(web, dict):
            web = AnalysisTemplateSpecMetricsProviderWeb(**web)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__814043d0bcae2b14b17baeb45378445827f646fd98394cf3369d9f0ba6c8d036)
            check_type(argname="argument cloud_watch", value=cloud_watch, expected_type=type_hints["cloud_watch"])
            check_type(argname="argument datadog", value=datadog, expected_type=type_hints["datadog"])
            check_type(argname="argument graphite", value=graphite, expected_type=type_hints["graphite"])
            check_type(argname="argument influxdb", value=influxdb, expected_type=type_hints["influxdb"])
            check_type(argname="argument job", value=job, expected_type=type_hints["job"])
            check_type(argname="argument kayenta", value=kayenta, expected_type=type_hints["kayenta"])
            check_type(argname="argument new_relic", value=new_relic, expected_type=type_hints["new_relic"])
            check_type(argname="argument plugin", value=plugin, expected_type=type_hints["plugin"])
            check_type(argname="argument prometheus", value=prometheus, expected_type=type_hints["prometheus"])
            check_type(argname="argument skywalking", value=skywalking, expected_type=type_hints["skywalking"])
            check_type(argname="argument wavefront", value=wavefront, expected_type=type_hints["wavefront"])
            check_type(argname="argument web", value=web, expected_type=type_hints["web"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cloud_watch is not None:
            self._values["cloud_watch"] = cloud_watch
        if datadog is not None:
            self._values["datadog"] = datadog
        if graphite is not None:
            self._values["graphite"] = graphite
        if influxdb is not None:
            self._values["influxdb"] = influxdb
        if job is not None:
            self._values["job"] = job
        if kayenta is not None:
            self._values["kayenta"] = kayenta
        if new_relic is not None:
            self._values["new_relic"] = new_relic
        if plugin is not None:
            self._values["plugin"] = plugin
        if prometheus is not None:
            self._values["prometheus"] = prometheus
        if skywalking is not None:
            self._values["skywalking"] = skywalking
        if wavefront is not None:
            self._values["wavefront"] = wavefront
        if web is not None:
            self._values["web"] = web

    @builtins.property
    def cloud_watch(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderCloudWatch"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProvider#cloudWatch
        '''
        result = self._values.get("cloud_watch")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderCloudWatch"], result)

    @builtins.property
    def datadog(self) -> typing.Optional["AnalysisTemplateSpecMetricsProviderDatadog"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProvider#datadog
        '''
        result = self._values.get("datadog")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderDatadog"], result)

    @builtins.property
    def graphite(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderGraphite"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProvider#graphite
        '''
        result = self._values.get("graphite")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderGraphite"], result)

    @builtins.property
    def influxdb(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderInfluxdb"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProvider#influxdb
        '''
        result = self._values.get("influxdb")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderInfluxdb"], result)

    @builtins.property
    def job(self) -> typing.Optional["AnalysisTemplateSpecMetricsProviderJob"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProvider#job
        '''
        result = self._values.get("job")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderJob"], result)

    @builtins.property
    def kayenta(self) -> typing.Optional["AnalysisTemplateSpecMetricsProviderKayenta"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProvider#kayenta
        '''
        result = self._values.get("kayenta")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderKayenta"], result)

    @builtins.property
    def new_relic(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderNewRelic"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProvider#newRelic
        '''
        result = self._values.get("new_relic")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderNewRelic"], result)

    @builtins.property
    def plugin(self) -> typing.Any:
        '''
        :schema: AnalysisTemplateSpecMetricsProvider#plugin
        '''
        result = self._values.get("plugin")
        return typing.cast(typing.Any, result)

    @builtins.property
    def prometheus(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderPrometheus"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProvider#prometheus
        '''
        result = self._values.get("prometheus")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderPrometheus"], result)

    @builtins.property
    def skywalking(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderSkywalking"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProvider#skywalking
        '''
        result = self._values.get("skywalking")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderSkywalking"], result)

    @builtins.property
    def wavefront(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderWavefront"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProvider#wavefront
        '''
        result = self._values.get("wavefront")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderWavefront"], result)

    @builtins.property
    def web(self) -> typing.Optional["AnalysisTemplateSpecMetricsProviderWeb"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProvider#web
        '''
        result = self._values.get("web")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderWeb"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProvider(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderCloudWatch",
    jsii_struct_bases=[],
    name_mapping={"metric_data_queries": "metricDataQueries", "interval": "interval"},
)
class AnalysisTemplateSpecMetricsProviderCloudWatch:
    def __init__(
        self,
        *,
        metric_data_queries: typing.Sequence[typing.Union["AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueries", typing.Dict[builtins.str, typing.Any]]],
        interval: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param metric_data_queries: 
        :param interval: 

        :schema: AnalysisTemplateSpecMetricsProviderCloudWatch
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ca136d4de4f6d0bf5159c042fccb6f1fbbd0d591055fbd7cf7328180b69b913e)
            check_type(argname="argument metric_data_queries", value=metric_data_queries, expected_type=type_hints["metric_data_queries"])
            check_type(argname="argument interval", value=interval, expected_type=type_hints["interval"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "metric_data_queries": metric_data_queries,
        }
        if interval is not None:
            self._values["interval"] = interval

    @builtins.property
    def metric_data_queries(
        self,
    ) -> typing.List["AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueries"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderCloudWatch#metricDataQueries
        '''
        result = self._values.get("metric_data_queries")
        assert result is not None, "Required property 'metric_data_queries' is missing"
        return typing.cast(typing.List["AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueries"], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderCloudWatch#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderCloudWatch(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueries",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "id": "id",
        "label": "label",
        "metric_stat": "metricStat",
        "period": "period",
        "return_data": "returnData",
    },
)
class AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueries:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        id: typing.Optional[builtins.str] = None,
        label: typing.Optional[builtins.str] = None,
        metric_stat: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat", typing.Dict[builtins.str, typing.Any]]] = None,
        period: typing.Optional["AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesPeriod"] = None,
        return_data: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param expression: 
        :param id: 
        :param label: 
        :param metric_stat: 
        :param period: 
        :param return_data: 

        :schema: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueries
        '''
        if isinstance(metric_stat, dict):
            metric_stat = AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat(**metric_stat)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2d0a01b7a99013a9c7ca6716518cc15586bf313588c1259b2c284183bace3dce)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
            check_type(argname="argument label", value=label, expected_type=type_hints["label"])
            check_type(argname="argument metric_stat", value=metric_stat, expected_type=type_hints["metric_stat"])
            check_type(argname="argument period", value=period, expected_type=type_hints["period"])
            check_type(argname="argument return_data", value=return_data, expected_type=type_hints["return_data"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if id is not None:
            self._values["id"] = id
        if label is not None:
            self._values["label"] = label
        if metric_stat is not None:
            self._values["metric_stat"] = metric_stat
        if period is not None:
            self._values["period"] = period
        if return_data is not None:
            self._values["return_data"] = return_data

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueries#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueries#id
        '''
        result = self._values.get("id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def label(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueries#label
        '''
        result = self._values.get("label")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def metric_stat(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueries#metricStat
        '''
        result = self._values.get("metric_stat")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat"], result)

    @builtins.property
    def period(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesPeriod"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueries#period
        '''
        result = self._values.get("period")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesPeriod"], result)

    @builtins.property
    def return_data(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueries#returnData
        '''
        result = self._values.get("return_data")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueries(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat",
    jsii_struct_bases=[],
    name_mapping={
        "metric": "metric",
        "period": "period",
        "stat": "stat",
        "unit": "unit",
    },
)
class AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat:
    def __init__(
        self,
        *,
        metric: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetric", typing.Dict[builtins.str, typing.Any]]] = None,
        period: typing.Optional["AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatPeriod"] = None,
        stat: typing.Optional[builtins.str] = None,
        unit: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param metric: 
        :param period: 
        :param stat: 
        :param unit: 

        :schema: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat
        '''
        if isinstance(metric, dict):
            metric = AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetric(**metric)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ade228e0a4d06d9b6008010a23822c1c4394d9e92e7c071477ee054feeca821c)
            check_type(argname="argument metric", value=metric, expected_type=type_hints["metric"])
            check_type(argname="argument period", value=period, expected_type=type_hints["period"])
            check_type(argname="argument stat", value=stat, expected_type=type_hints["stat"])
            check_type(argname="argument unit", value=unit, expected_type=type_hints["unit"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metric is not None:
            self._values["metric"] = metric
        if period is not None:
            self._values["period"] = period
        if stat is not None:
            self._values["stat"] = stat
        if unit is not None:
            self._values["unit"] = unit

    @builtins.property
    def metric(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetric"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat#metric
        '''
        result = self._values.get("metric")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetric"], result)

    @builtins.property
    def period(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatPeriod"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat#period
        '''
        result = self._values.get("period")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatPeriod"], result)

    @builtins.property
    def stat(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat#stat
        '''
        result = self._values.get("stat")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def unit(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat#unit
        '''
        result = self._values.get("unit")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetric",
    jsii_struct_bases=[],
    name_mapping={
        "dimensions": "dimensions",
        "metric_name": "metricName",
        "namespace": "namespace",
    },
)
class AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetric:
    def __init__(
        self,
        *,
        dimensions: typing.Optional[typing.Sequence[typing.Union["AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetricDimensions", typing.Dict[builtins.str, typing.Any]]]] = None,
        metric_name: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param dimensions: 
        :param metric_name: 
        :param namespace: 

        :schema: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetric
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dc579cb1d2f805bdaefaa6c9cace7bb9eb51cde2e9ab02faaae8beaec562505b)
            check_type(argname="argument dimensions", value=dimensions, expected_type=type_hints["dimensions"])
            check_type(argname="argument metric_name", value=metric_name, expected_type=type_hints["metric_name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if dimensions is not None:
            self._values["dimensions"] = dimensions
        if metric_name is not None:
            self._values["metric_name"] = metric_name
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def dimensions(
        self,
    ) -> typing.Optional[typing.List["AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetricDimensions"]]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetric#dimensions
        '''
        result = self._values.get("dimensions")
        return typing.cast(typing.Optional[typing.List["AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetricDimensions"]], result)

    @builtins.property
    def metric_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetric#metricName
        '''
        result = self._values.get("metric_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetric#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetric(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetricDimensions",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetricDimensions:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetricDimensions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f19d9ddc253d993b0667fd39cf3a79aa5dce983837425d237d5b1e4587da51ec)
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
        :schema: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetricDimensions#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetricDimensions#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetricDimensions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatPeriod(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatPeriod",
):
    '''
    :schema: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatPeriod
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatPeriod":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5a7e6bb039919c83ab8f9cab7bc2febbdd9669de248dd338916139ccece0bf62)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatPeriod", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatPeriod":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__78dee74d3f3432edc657ccb8389796e8149184e7ebb8f5c7425d5dc739fe9f9d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatPeriod", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesPeriod(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesPeriod",
):
    '''
    :schema: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesPeriod
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesPeriod":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b37b718329ad03700f7b4bcef79b63b0aee7eb96e546d251575c0cbe55daae1e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesPeriod", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesPeriod":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6bab5ec747140b7f594bb93b45c69f543d5753bb2ad857f193fe7522aefaa8e7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesPeriod", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderDatadog",
    jsii_struct_bases=[],
    name_mapping={
        "aggregator": "aggregator",
        "api_version": "apiVersion",
        "formula": "formula",
        "interval": "interval",
        "queries": "queries",
        "query": "query",
        "request_timeout": "requestTimeout",
        "secret_ref": "secretRef",
    },
)
class AnalysisTemplateSpecMetricsProviderDatadog:
    def __init__(
        self,
        *,
        aggregator: typing.Optional["AnalysisTemplateSpecMetricsProviderDatadogAggregator"] = None,
        api_version: typing.Optional["AnalysisTemplateSpecMetricsProviderDatadogApiVersion"] = None,
        formula: typing.Optional[builtins.str] = None,
        interval: typing.Optional[builtins.str] = None,
        queries: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        query: typing.Optional[builtins.str] = None,
        request_timeout: typing.Optional[builtins.str] = None,
        secret_ref: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderDatadogSecretRef", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param aggregator: 
        :param api_version: 
        :param formula: 
        :param interval: 
        :param queries: 
        :param query: 
        :param request_timeout: 
        :param secret_ref: 

        :schema: AnalysisTemplateSpecMetricsProviderDatadog
        '''
        if isinstance(secret_ref, dict):
            secret_ref = AnalysisTemplateSpecMetricsProviderDatadogSecretRef(**secret_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__64491450cf213671f1a63c07faf38da170c1b44ec19b049cecc600715a3ce89c)
            check_type(argname="argument aggregator", value=aggregator, expected_type=type_hints["aggregator"])
            check_type(argname="argument api_version", value=api_version, expected_type=type_hints["api_version"])
            check_type(argname="argument formula", value=formula, expected_type=type_hints["formula"])
            check_type(argname="argument interval", value=interval, expected_type=type_hints["interval"])
            check_type(argname="argument queries", value=queries, expected_type=type_hints["queries"])
            check_type(argname="argument query", value=query, expected_type=type_hints["query"])
            check_type(argname="argument request_timeout", value=request_timeout, expected_type=type_hints["request_timeout"])
            check_type(argname="argument secret_ref", value=secret_ref, expected_type=type_hints["secret_ref"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if aggregator is not None:
            self._values["aggregator"] = aggregator
        if api_version is not None:
            self._values["api_version"] = api_version
        if formula is not None:
            self._values["formula"] = formula
        if interval is not None:
            self._values["interval"] = interval
        if queries is not None:
            self._values["queries"] = queries
        if query is not None:
            self._values["query"] = query
        if request_timeout is not None:
            self._values["request_timeout"] = request_timeout
        if secret_ref is not None:
            self._values["secret_ref"] = secret_ref

    @builtins.property
    def aggregator(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderDatadogAggregator"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderDatadog#aggregator
        '''
        result = self._values.get("aggregator")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderDatadogAggregator"], result)

    @builtins.property
    def api_version(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderDatadogApiVersion"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderDatadog#apiVersion
        '''
        result = self._values.get("api_version")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderDatadogApiVersion"], result)

    @builtins.property
    def formula(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderDatadog#formula
        '''
        result = self._values.get("formula")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderDatadog#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def queries(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderDatadog#queries
        '''
        result = self._values.get("queries")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def query(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderDatadog#query
        '''
        result = self._values.get("query")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def request_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderDatadog#requestTimeout
        '''
        result = self._values.get("request_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def secret_ref(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderDatadogSecretRef"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderDatadog#secretRef
        '''
        result = self._values.get("secret_ref")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderDatadogSecretRef"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderDatadog(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderDatadogAggregator")
class AnalysisTemplateSpecMetricsProviderDatadogAggregator(enum.Enum):
    '''
    :schema: AnalysisTemplateSpecMetricsProviderDatadogAggregator
    '''

    AVG = "AVG"
    '''avg.'''
    MIN = "MIN"
    '''min.'''
    MAX = "MAX"
    '''max.'''
    SUM = "SUM"
    '''sum.'''
    LAST = "LAST"
    '''last.'''
    PERCENTILE = "PERCENTILE"
    '''percentile.'''
    MEAN = "MEAN"
    '''mean.'''
    L2NORM = "L2NORM"
    '''l2norm.'''
    AREA = "AREA"
    '''area.'''


@jsii.enum(jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderDatadogApiVersion")
class AnalysisTemplateSpecMetricsProviderDatadogApiVersion(enum.Enum):
    '''
    :schema: AnalysisTemplateSpecMetricsProviderDatadogApiVersion
    '''

    V1 = "V1"
    '''v1.'''
    V2 = "V2"
    '''v2.'''


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderDatadogSecretRef",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "namespaced": "namespaced"},
)
class AnalysisTemplateSpecMetricsProviderDatadogSecretRef:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        namespaced: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param namespaced: 

        :schema: AnalysisTemplateSpecMetricsProviderDatadogSecretRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0d055b521851a1a31deeba75164f504df04c8d3aebeef4276a98e05b4a757177)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespaced", value=namespaced, expected_type=type_hints["namespaced"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name
        if namespaced is not None:
            self._values["namespaced"] = namespaced

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderDatadogSecretRef#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespaced(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderDatadogSecretRef#namespaced
        '''
        result = self._values.get("namespaced")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderDatadogSecretRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderGraphite",
    jsii_struct_bases=[],
    name_mapping={"address": "address", "query": "query"},
)
class AnalysisTemplateSpecMetricsProviderGraphite:
    def __init__(
        self,
        *,
        address: typing.Optional[builtins.str] = None,
        query: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param address: 
        :param query: 

        :schema: AnalysisTemplateSpecMetricsProviderGraphite
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d161cad4b5be8bde65444d06c1b3c6b8dbb157bbb69a6604d0923dc88d5bd901)
            check_type(argname="argument address", value=address, expected_type=type_hints["address"])
            check_type(argname="argument query", value=query, expected_type=type_hints["query"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if address is not None:
            self._values["address"] = address
        if query is not None:
            self._values["query"] = query

    @builtins.property
    def address(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderGraphite#address
        '''
        result = self._values.get("address")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def query(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderGraphite#query
        '''
        result = self._values.get("query")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderGraphite(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderInfluxdb",
    jsii_struct_bases=[],
    name_mapping={"profile": "profile", "query": "query"},
)
class AnalysisTemplateSpecMetricsProviderInfluxdb:
    def __init__(
        self,
        *,
        profile: typing.Optional[builtins.str] = None,
        query: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param profile: 
        :param query: 

        :schema: AnalysisTemplateSpecMetricsProviderInfluxdb
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__43a44d4c9069f9865be09c61c5b0099274f84a49f5f4639f809f2cd55017ded5)
            check_type(argname="argument profile", value=profile, expected_type=type_hints["profile"])
            check_type(argname="argument query", value=query, expected_type=type_hints["query"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if profile is not None:
            self._values["profile"] = profile
        if query is not None:
            self._values["query"] = query

    @builtins.property
    def profile(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderInfluxdb#profile
        '''
        result = self._values.get("profile")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def query(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderInfluxdb#query
        '''
        result = self._values.get("query")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderInfluxdb(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderJob",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class AnalysisTemplateSpecMetricsProviderJob:
    def __init__(
        self,
        *,
        spec: typing.Union["AnalysisTemplateSpecMetricsProviderJobSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderJobMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: AnalysisTemplateSpecMetricsProviderJob
        '''
        if isinstance(spec, dict):
            spec = AnalysisTemplateSpecMetricsProviderJobSpec(**spec)
        if isinstance(metadata, dict):
            metadata = AnalysisTemplateSpecMetricsProviderJobMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a8b941b455ad64d959e96dd4a8d7faea3a9f1635b53f54b21ce6da9a81342cab)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "AnalysisTemplateSpecMetricsProviderJobSpec":
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJob#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("AnalysisTemplateSpecMetricsProviderJobSpec", result)

    @builtins.property
    def metadata(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderJobMetadata"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJob#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderJobMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderJob(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderJobMetadata",
    jsii_struct_bases=[],
    name_mapping={"annotations": "annotations", "labels": "labels"},
)
class AnalysisTemplateSpecMetricsProviderJobMetadata:
    def __init__(
        self,
        *,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param annotations: 
        :param labels: 

        :schema: AnalysisTemplateSpecMetricsProviderJobMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__62ddb50bfa6ca1fe422cb61ec6289ed88445db2e220344bc7241e5f5d95cfb49)
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values["annotations"] = annotations
        if labels is not None:
            self._values["labels"] = labels

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderJobMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderJobSpec",
    jsii_struct_bases=[],
    name_mapping={
        "template": "template",
        "active_deadline_seconds": "activeDeadlineSeconds",
        "backoff_limit": "backoffLimit",
        "backoff_limit_per_index": "backoffLimitPerIndex",
        "completion_mode": "completionMode",
        "completions": "completions",
        "managed_by": "managedBy",
        "manual_selector": "manualSelector",
        "max_failed_indexes": "maxFailedIndexes",
        "parallelism": "parallelism",
        "pod_failure_policy": "podFailurePolicy",
        "pod_replacement_policy": "podReplacementPolicy",
        "selector": "selector",
        "success_policy": "successPolicy",
        "suspend": "suspend",
        "ttl_seconds_after_finished": "ttlSecondsAfterFinished",
    },
)
class AnalysisTemplateSpecMetricsProviderJobSpec:
    def __init__(
        self,
        *,
        template: typing.Any,
        active_deadline_seconds: typing.Optional[jsii.Number] = None,
        backoff_limit: typing.Optional[jsii.Number] = None,
        backoff_limit_per_index: typing.Optional[jsii.Number] = None,
        completion_mode: typing.Optional[builtins.str] = None,
        completions: typing.Optional[jsii.Number] = None,
        managed_by: typing.Optional[builtins.str] = None,
        manual_selector: typing.Optional[builtins.bool] = None,
        max_failed_indexes: typing.Optional[jsii.Number] = None,
        parallelism: typing.Optional[jsii.Number] = None,
        pod_failure_policy: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        pod_replacement_policy: typing.Optional[builtins.str] = None,
        selector: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderJobSpecSelector", typing.Dict[builtins.str, typing.Any]]] = None,
        success_policy: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        suspend: typing.Optional[builtins.bool] = None,
        ttl_seconds_after_finished: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param template: 
        :param active_deadline_seconds: 
        :param backoff_limit: 
        :param backoff_limit_per_index: 
        :param completion_mode: 
        :param completions: 
        :param managed_by: 
        :param manual_selector: 
        :param max_failed_indexes: 
        :param parallelism: 
        :param pod_failure_policy: 
        :param pod_replacement_policy: 
        :param selector: 
        :param success_policy: 
        :param suspend: 
        :param ttl_seconds_after_finished: 

        :schema: AnalysisTemplateSpecMetricsProviderJobSpec
        '''
        if isinstance(pod_failure_policy, dict):
            pod_failure_policy = AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicy(**pod_failure_policy)
        if isinstance(selector, dict):
            selector = AnalysisTemplateSpecMetricsProviderJobSpecSelector(**selector)
        if isinstance(success_policy, dict):
            success_policy = AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicy(**success_policy)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f770968b08a6fc16c8fb9c556ec6e0397904201a5941c69c3a2299ee3f2333a1)
            check_type(argname="argument template", value=template, expected_type=type_hints["template"])
            check_type(argname="argument active_deadline_seconds", value=active_deadline_seconds, expected_type=type_hints["active_deadline_seconds"])
            check_type(argname="argument backoff_limit", value=backoff_limit, expected_type=type_hints["backoff_limit"])
            check_type(argname="argument backoff_limit_per_index", value=backoff_limit_per_index, expected_type=type_hints["backoff_limit_per_index"])
            check_type(argname="argument completion_mode", value=completion_mode, expected_type=type_hints["completion_mode"])
            check_type(argname="argument completions", value=completions, expected_type=type_hints["completions"])
            check_type(argname="argument managed_by", value=managed_by, expected_type=type_hints["managed_by"])
            check_type(argname="argument manual_selector", value=manual_selector, expected_type=type_hints["manual_selector"])
            check_type(argname="argument max_failed_indexes", value=max_failed_indexes, expected_type=type_hints["max_failed_indexes"])
            check_type(argname="argument parallelism", value=parallelism, expected_type=type_hints["parallelism"])
            check_type(argname="argument pod_failure_policy", value=pod_failure_policy, expected_type=type_hints["pod_failure_policy"])
            check_type(argname="argument pod_replacement_policy", value=pod_replacement_policy, expected_type=type_hints["pod_replacement_policy"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument success_policy", value=success_policy, expected_type=type_hints["success_policy"])
            check_type(argname="argument suspend", value=suspend, expected_type=type_hints["suspend"])
            check_type(argname="argument ttl_seconds_after_finished", value=ttl_seconds_after_finished, expected_type=type_hints["ttl_seconds_after_finished"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "template": template,
        }
        if active_deadline_seconds is not None:
            self._values["active_deadline_seconds"] = active_deadline_seconds
        if backoff_limit is not None:
            self._values["backoff_limit"] = backoff_limit
        if backoff_limit_per_index is not None:
            self._values["backoff_limit_per_index"] = backoff_limit_per_index
        if completion_mode is not None:
            self._values["completion_mode"] = completion_mode
        if completions is not None:
            self._values["completions"] = completions
        if managed_by is not None:
            self._values["managed_by"] = managed_by
        if manual_selector is not None:
            self._values["manual_selector"] = manual_selector
        if max_failed_indexes is not None:
            self._values["max_failed_indexes"] = max_failed_indexes
        if parallelism is not None:
            self._values["parallelism"] = parallelism
        if pod_failure_policy is not None:
            self._values["pod_failure_policy"] = pod_failure_policy
        if pod_replacement_policy is not None:
            self._values["pod_replacement_policy"] = pod_replacement_policy
        if selector is not None:
            self._values["selector"] = selector
        if success_policy is not None:
            self._values["success_policy"] = success_policy
        if suspend is not None:
            self._values["suspend"] = suspend
        if ttl_seconds_after_finished is not None:
            self._values["ttl_seconds_after_finished"] = ttl_seconds_after_finished

    @builtins.property
    def template(self) -> typing.Any:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpec#template
        '''
        result = self._values.get("template")
        assert result is not None, "Required property 'template' is missing"
        return typing.cast(typing.Any, result)

    @builtins.property
    def active_deadline_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpec#activeDeadlineSeconds
        '''
        result = self._values.get("active_deadline_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def backoff_limit(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpec#backoffLimit
        '''
        result = self._values.get("backoff_limit")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def backoff_limit_per_index(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpec#backoffLimitPerIndex
        '''
        result = self._values.get("backoff_limit_per_index")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def completion_mode(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpec#completionMode
        '''
        result = self._values.get("completion_mode")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def completions(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpec#completions
        '''
        result = self._values.get("completions")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def managed_by(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpec#managedBy
        '''
        result = self._values.get("managed_by")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def manual_selector(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpec#manualSelector
        '''
        result = self._values.get("manual_selector")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def max_failed_indexes(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpec#maxFailedIndexes
        '''
        result = self._values.get("max_failed_indexes")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def parallelism(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpec#parallelism
        '''
        result = self._values.get("parallelism")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def pod_failure_policy(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicy"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpec#podFailurePolicy
        '''
        result = self._values.get("pod_failure_policy")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicy"], result)

    @builtins.property
    def pod_replacement_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpec#podReplacementPolicy
        '''
        result = self._values.get("pod_replacement_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderJobSpecSelector"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpec#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderJobSpecSelector"], result)

    @builtins.property
    def success_policy(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicy"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpec#successPolicy
        '''
        result = self._values.get("success_policy")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicy"], result)

    @builtins.property
    def suspend(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpec#suspend
        '''
        result = self._values.get("suspend")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def ttl_seconds_after_finished(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpec#ttlSecondsAfterFinished
        '''
        result = self._values.get("ttl_seconds_after_finished")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderJobSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicy",
    jsii_struct_bases=[],
    name_mapping={"rules": "rules"},
)
class AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicy:
    def __init__(
        self,
        *,
        rules: typing.Sequence[typing.Union["AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRules", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param rules: 

        :schema: AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ebc6f76e008c1fc9de464506e5e6752e777f70370c4bec09b427da9b693aa0a1)
            check_type(argname="argument rules", value=rules, expected_type=type_hints["rules"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "rules": rules,
        }

    @builtins.property
    def rules(
        self,
    ) -> typing.List["AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRules"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicy#rules
        '''
        result = self._values.get("rules")
        assert result is not None, "Required property 'rules' is missing"
        return typing.cast(typing.List["AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRules"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRules",
    jsii_struct_bases=[],
    name_mapping={
        "action": "action",
        "on_exit_codes": "onExitCodes",
        "on_pod_conditions": "onPodConditions",
    },
)
class AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRules:
    def __init__(
        self,
        *,
        action: builtins.str,
        on_exit_codes: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnExitCodes", typing.Dict[builtins.str, typing.Any]]] = None,
        on_pod_conditions: typing.Optional[typing.Sequence[typing.Union["AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnPodConditions", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param action: 
        :param on_exit_codes: 
        :param on_pod_conditions: 

        :schema: AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRules
        '''
        if isinstance(on_exit_codes, dict):
            on_exit_codes = AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnExitCodes(**on_exit_codes)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ec71376b41725edbcac3bf58d7dbd28431f3e17656c575f18d624342d7dd0d90)
            check_type(argname="argument action", value=action, expected_type=type_hints["action"])
            check_type(argname="argument on_exit_codes", value=on_exit_codes, expected_type=type_hints["on_exit_codes"])
            check_type(argname="argument on_pod_conditions", value=on_pod_conditions, expected_type=type_hints["on_pod_conditions"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "action": action,
        }
        if on_exit_codes is not None:
            self._values["on_exit_codes"] = on_exit_codes
        if on_pod_conditions is not None:
            self._values["on_pod_conditions"] = on_pod_conditions

    @builtins.property
    def action(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRules#action
        '''
        result = self._values.get("action")
        assert result is not None, "Required property 'action' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def on_exit_codes(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnExitCodes"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRules#onExitCodes
        '''
        result = self._values.get("on_exit_codes")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnExitCodes"], result)

    @builtins.property
    def on_pod_conditions(
        self,
    ) -> typing.Optional[typing.List["AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnPodConditions"]]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRules#onPodConditions
        '''
        result = self._values.get("on_pod_conditions")
        return typing.cast(typing.Optional[typing.List["AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnPodConditions"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRules(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnExitCodes",
    jsii_struct_bases=[],
    name_mapping={
        "operator": "operator",
        "values": "values",
        "container_name": "containerName",
    },
)
class AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnExitCodes:
    def __init__(
        self,
        *,
        operator: builtins.str,
        values: typing.Sequence[jsii.Number],
        container_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param operator: 
        :param values: 
        :param container_name: 

        :schema: AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnExitCodes
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__86c6949c6c6b7e6f63d4ea3bc91163b8d0e28dec8bcb09349e235fd41aa14eb2)
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
            check_type(argname="argument container_name", value=container_name, expected_type=type_hints["container_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "operator": operator,
            "values": values,
        }
        if container_name is not None:
            self._values["container_name"] = container_name

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnExitCodes#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.List[jsii.Number]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnExitCodes#values
        '''
        result = self._values.get("values")
        assert result is not None, "Required property 'values' is missing"
        return typing.cast(typing.List[jsii.Number], result)

    @builtins.property
    def container_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnExitCodes#containerName
        '''
        result = self._values.get("container_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnExitCodes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnPodConditions",
    jsii_struct_bases=[],
    name_mapping={"status": "status", "type": "type"},
)
class AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnPodConditions:
    def __init__(self, *, status: builtins.str, type: builtins.str) -> None:
        '''
        :param status: 
        :param type: 

        :schema: AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnPodConditions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e899a704494f768ad918984f12b660740eeda896b59a5b95f884662d1bedb33a)
            check_type(argname="argument status", value=status, expected_type=type_hints["status"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "status": status,
            "type": type,
        }

    @builtins.property
    def status(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnPodConditions#status
        '''
        result = self._values.get("status")
        assert result is not None, "Required property 'status' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnPodConditions#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnPodConditions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderJobSpecSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class AnalysisTemplateSpecMetricsProviderJobSpecSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["AnalysisTemplateSpecMetricsProviderJobSpecSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: AnalysisTemplateSpecMetricsProviderJobSpecSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a3666ddfb821d7618ce50cc0c5e67c76946e86535fe67d366511108190f97779)
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
    ) -> typing.Optional[typing.List["AnalysisTemplateSpecMetricsProviderJobSpecSelectorMatchExpressions"]]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpecSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["AnalysisTemplateSpecMetricsProviderJobSpecSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpecSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderJobSpecSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderJobSpecSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class AnalysisTemplateSpecMetricsProviderJobSpecSelectorMatchExpressions:
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

        :schema: AnalysisTemplateSpecMetricsProviderJobSpecSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7909f66a7f5201d04f159579a96ff34077c946c6a9a69cb5caceddcd9ebea558)
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
        :schema: AnalysisTemplateSpecMetricsProviderJobSpecSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpecSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpecSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderJobSpecSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicy",
    jsii_struct_bases=[],
    name_mapping={"rules": "rules"},
)
class AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicy:
    def __init__(
        self,
        *,
        rules: typing.Sequence[typing.Union["AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicyRules", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param rules: 

        :schema: AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2dd82bf253550da260a7edeaafa8b17515542499aa2cbbd4d8e66a31d536dde0)
            check_type(argname="argument rules", value=rules, expected_type=type_hints["rules"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "rules": rules,
        }

    @builtins.property
    def rules(
        self,
    ) -> typing.List["AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicyRules"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicy#rules
        '''
        result = self._values.get("rules")
        assert result is not None, "Required property 'rules' is missing"
        return typing.cast(typing.List["AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicyRules"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicyRules",
    jsii_struct_bases=[],
    name_mapping={
        "succeeded_count": "succeededCount",
        "succeeded_indexes": "succeededIndexes",
    },
)
class AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicyRules:
    def __init__(
        self,
        *,
        succeeded_count: typing.Optional[jsii.Number] = None,
        succeeded_indexes: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param succeeded_count: 
        :param succeeded_indexes: 

        :schema: AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicyRules
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b52de1d7351c67255909770a1442a546da8978d5537e255cfe61b81adfe8a810)
            check_type(argname="argument succeeded_count", value=succeeded_count, expected_type=type_hints["succeeded_count"])
            check_type(argname="argument succeeded_indexes", value=succeeded_indexes, expected_type=type_hints["succeeded_indexes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if succeeded_count is not None:
            self._values["succeeded_count"] = succeeded_count
        if succeeded_indexes is not None:
            self._values["succeeded_indexes"] = succeeded_indexes

    @builtins.property
    def succeeded_count(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicyRules#succeededCount
        '''
        result = self._values.get("succeeded_count")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def succeeded_indexes(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicyRules#succeededIndexes
        '''
        result = self._values.get("succeeded_indexes")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicyRules(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderKayenta",
    jsii_struct_bases=[],
    name_mapping={
        "address": "address",
        "application": "application",
        "canary_config_name": "canaryConfigName",
        "configuration_account_name": "configurationAccountName",
        "metrics_account_name": "metricsAccountName",
        "scopes": "scopes",
        "storage_account_name": "storageAccountName",
        "threshold": "threshold",
        "lookback": "lookback",
    },
)
class AnalysisTemplateSpecMetricsProviderKayenta:
    def __init__(
        self,
        *,
        address: builtins.str,
        application: builtins.str,
        canary_config_name: builtins.str,
        configuration_account_name: builtins.str,
        metrics_account_name: builtins.str,
        scopes: typing.Sequence[typing.Union["AnalysisTemplateSpecMetricsProviderKayentaScopes", typing.Dict[builtins.str, typing.Any]]],
        storage_account_name: builtins.str,
        threshold: typing.Union["AnalysisTemplateSpecMetricsProviderKayentaThreshold", typing.Dict[builtins.str, typing.Any]],
        lookback: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param address: 
        :param application: 
        :param canary_config_name: 
        :param configuration_account_name: 
        :param metrics_account_name: 
        :param scopes: 
        :param storage_account_name: 
        :param threshold: 
        :param lookback: 

        :schema: AnalysisTemplateSpecMetricsProviderKayenta
        '''
        if isinstance(threshold, dict):
            threshold = AnalysisTemplateSpecMetricsProviderKayentaThreshold(**threshold)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__16fe58aba3f82b5992b719d41c7978d706be04da8349f42dd9d1279e3987a427)
            check_type(argname="argument address", value=address, expected_type=type_hints["address"])
            check_type(argname="argument application", value=application, expected_type=type_hints["application"])
            check_type(argname="argument canary_config_name", value=canary_config_name, expected_type=type_hints["canary_config_name"])
            check_type(argname="argument configuration_account_name", value=configuration_account_name, expected_type=type_hints["configuration_account_name"])
            check_type(argname="argument metrics_account_name", value=metrics_account_name, expected_type=type_hints["metrics_account_name"])
            check_type(argname="argument scopes", value=scopes, expected_type=type_hints["scopes"])
            check_type(argname="argument storage_account_name", value=storage_account_name, expected_type=type_hints["storage_account_name"])
            check_type(argname="argument threshold", value=threshold, expected_type=type_hints["threshold"])
            check_type(argname="argument lookback", value=lookback, expected_type=type_hints["lookback"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "address": address,
            "application": application,
            "canary_config_name": canary_config_name,
            "configuration_account_name": configuration_account_name,
            "metrics_account_name": metrics_account_name,
            "scopes": scopes,
            "storage_account_name": storage_account_name,
            "threshold": threshold,
        }
        if lookback is not None:
            self._values["lookback"] = lookback

    @builtins.property
    def address(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayenta#address
        '''
        result = self._values.get("address")
        assert result is not None, "Required property 'address' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def application(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayenta#application
        '''
        result = self._values.get("application")
        assert result is not None, "Required property 'application' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def canary_config_name(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayenta#canaryConfigName
        '''
        result = self._values.get("canary_config_name")
        assert result is not None, "Required property 'canary_config_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def configuration_account_name(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayenta#configurationAccountName
        '''
        result = self._values.get("configuration_account_name")
        assert result is not None, "Required property 'configuration_account_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def metrics_account_name(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayenta#metricsAccountName
        '''
        result = self._values.get("metrics_account_name")
        assert result is not None, "Required property 'metrics_account_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def scopes(self) -> typing.List["AnalysisTemplateSpecMetricsProviderKayentaScopes"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayenta#scopes
        '''
        result = self._values.get("scopes")
        assert result is not None, "Required property 'scopes' is missing"
        return typing.cast(typing.List["AnalysisTemplateSpecMetricsProviderKayentaScopes"], result)

    @builtins.property
    def storage_account_name(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayenta#storageAccountName
        '''
        result = self._values.get("storage_account_name")
        assert result is not None, "Required property 'storage_account_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def threshold(self) -> "AnalysisTemplateSpecMetricsProviderKayentaThreshold":
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayenta#threshold
        '''
        result = self._values.get("threshold")
        assert result is not None, "Required property 'threshold' is missing"
        return typing.cast("AnalysisTemplateSpecMetricsProviderKayentaThreshold", result)

    @builtins.property
    def lookback(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayenta#lookback
        '''
        result = self._values.get("lookback")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderKayenta(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderKayentaScopes",
    jsii_struct_bases=[],
    name_mapping={
        "control_scope": "controlScope",
        "experiment_scope": "experimentScope",
        "name": "name",
    },
)
class AnalysisTemplateSpecMetricsProviderKayentaScopes:
    def __init__(
        self,
        *,
        control_scope: typing.Union["AnalysisTemplateSpecMetricsProviderKayentaScopesControlScope", typing.Dict[builtins.str, typing.Any]],
        experiment_scope: typing.Union["AnalysisTemplateSpecMetricsProviderKayentaScopesExperimentScope", typing.Dict[builtins.str, typing.Any]],
        name: builtins.str,
    ) -> None:
        '''
        :param control_scope: 
        :param experiment_scope: 
        :param name: 

        :schema: AnalysisTemplateSpecMetricsProviderKayentaScopes
        '''
        if isinstance(control_scope, dict):
            control_scope = AnalysisTemplateSpecMetricsProviderKayentaScopesControlScope(**control_scope)
        if isinstance(experiment_scope, dict):
            experiment_scope = AnalysisTemplateSpecMetricsProviderKayentaScopesExperimentScope(**experiment_scope)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d2538e972b9ab25ecfa0f7660854dbd5af79d4441acaa11ed6d8b88bbea923cb)
            check_type(argname="argument control_scope", value=control_scope, expected_type=type_hints["control_scope"])
            check_type(argname="argument experiment_scope", value=experiment_scope, expected_type=type_hints["experiment_scope"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "control_scope": control_scope,
            "experiment_scope": experiment_scope,
            "name": name,
        }

    @builtins.property
    def control_scope(
        self,
    ) -> "AnalysisTemplateSpecMetricsProviderKayentaScopesControlScope":
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayentaScopes#controlScope
        '''
        result = self._values.get("control_scope")
        assert result is not None, "Required property 'control_scope' is missing"
        return typing.cast("AnalysisTemplateSpecMetricsProviderKayentaScopesControlScope", result)

    @builtins.property
    def experiment_scope(
        self,
    ) -> "AnalysisTemplateSpecMetricsProviderKayentaScopesExperimentScope":
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayentaScopes#experimentScope
        '''
        result = self._values.get("experiment_scope")
        assert result is not None, "Required property 'experiment_scope' is missing"
        return typing.cast("AnalysisTemplateSpecMetricsProviderKayentaScopesExperimentScope", result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayentaScopes#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderKayentaScopes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderKayentaScopesControlScope",
    jsii_struct_bases=[],
    name_mapping={
        "region": "region",
        "scope": "scope",
        "step": "step",
        "end": "end",
        "start": "start",
    },
)
class AnalysisTemplateSpecMetricsProviderKayentaScopesControlScope:
    def __init__(
        self,
        *,
        region: builtins.str,
        scope: builtins.str,
        step: jsii.Number,
        end: typing.Optional[builtins.str] = None,
        start: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param region: 
        :param scope: 
        :param step: 
        :param end: 
        :param start: 

        :schema: AnalysisTemplateSpecMetricsProviderKayentaScopesControlScope
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2755017d3cdd6693dd5e8724600b2ad095cc357fcaf33214bab67cbb5bd675fd)
            check_type(argname="argument region", value=region, expected_type=type_hints["region"])
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument step", value=step, expected_type=type_hints["step"])
            check_type(argname="argument end", value=end, expected_type=type_hints["end"])
            check_type(argname="argument start", value=start, expected_type=type_hints["start"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "region": region,
            "scope": scope,
            "step": step,
        }
        if end is not None:
            self._values["end"] = end
        if start is not None:
            self._values["start"] = start

    @builtins.property
    def region(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayentaScopesControlScope#region
        '''
        result = self._values.get("region")
        assert result is not None, "Required property 'region' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def scope(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayentaScopesControlScope#scope
        '''
        result = self._values.get("scope")
        assert result is not None, "Required property 'scope' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def step(self) -> jsii.Number:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayentaScopesControlScope#step
        '''
        result = self._values.get("step")
        assert result is not None, "Required property 'step' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def end(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayentaScopesControlScope#end
        '''
        result = self._values.get("end")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def start(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayentaScopesControlScope#start
        '''
        result = self._values.get("start")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderKayentaScopesControlScope(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderKayentaScopesExperimentScope",
    jsii_struct_bases=[],
    name_mapping={
        "region": "region",
        "scope": "scope",
        "step": "step",
        "end": "end",
        "start": "start",
    },
)
class AnalysisTemplateSpecMetricsProviderKayentaScopesExperimentScope:
    def __init__(
        self,
        *,
        region: builtins.str,
        scope: builtins.str,
        step: jsii.Number,
        end: typing.Optional[builtins.str] = None,
        start: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param region: 
        :param scope: 
        :param step: 
        :param end: 
        :param start: 

        :schema: AnalysisTemplateSpecMetricsProviderKayentaScopesExperimentScope
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__762851befcef3c2887e5a5428009c0744d5184392a9299ded388e395e93800a3)
            check_type(argname="argument region", value=region, expected_type=type_hints["region"])
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument step", value=step, expected_type=type_hints["step"])
            check_type(argname="argument end", value=end, expected_type=type_hints["end"])
            check_type(argname="argument start", value=start, expected_type=type_hints["start"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "region": region,
            "scope": scope,
            "step": step,
        }
        if end is not None:
            self._values["end"] = end
        if start is not None:
            self._values["start"] = start

    @builtins.property
    def region(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayentaScopesExperimentScope#region
        '''
        result = self._values.get("region")
        assert result is not None, "Required property 'region' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def scope(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayentaScopesExperimentScope#scope
        '''
        result = self._values.get("scope")
        assert result is not None, "Required property 'scope' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def step(self) -> jsii.Number:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayentaScopesExperimentScope#step
        '''
        result = self._values.get("step")
        assert result is not None, "Required property 'step' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def end(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayentaScopesExperimentScope#end
        '''
        result = self._values.get("end")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def start(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayentaScopesExperimentScope#start
        '''
        result = self._values.get("start")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderKayentaScopesExperimentScope(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderKayentaThreshold",
    jsii_struct_bases=[],
    name_mapping={"marginal": "marginal", "pass_": "pass"},
)
class AnalysisTemplateSpecMetricsProviderKayentaThreshold:
    def __init__(self, *, marginal: jsii.Number, pass_: jsii.Number) -> None:
        '''
        :param marginal: 
        :param pass_: 

        :schema: AnalysisTemplateSpecMetricsProviderKayentaThreshold
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0c4650b35def61b19e9154e5cb260eb0fde2542b45c9f5324c4c540943da06bd)
            check_type(argname="argument marginal", value=marginal, expected_type=type_hints["marginal"])
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "marginal": marginal,
            "pass_": pass_,
        }

    @builtins.property
    def marginal(self) -> jsii.Number:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayentaThreshold#marginal
        '''
        result = self._values.get("marginal")
        assert result is not None, "Required property 'marginal' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def pass_(self) -> jsii.Number:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderKayentaThreshold#pass
        '''
        result = self._values.get("pass_")
        assert result is not None, "Required property 'pass_' is missing"
        return typing.cast(jsii.Number, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderKayentaThreshold(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderNewRelic",
    jsii_struct_bases=[],
    name_mapping={"query": "query", "profile": "profile", "timeout": "timeout"},
)
class AnalysisTemplateSpecMetricsProviderNewRelic:
    def __init__(
        self,
        *,
        query: builtins.str,
        profile: typing.Optional[builtins.str] = None,
        timeout: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param query: 
        :param profile: 
        :param timeout: 

        :schema: AnalysisTemplateSpecMetricsProviderNewRelic
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0efea8c8de3aa5c32464806e6f57df3f9edb736dbbb7b3591830b45b9ea7c481)
            check_type(argname="argument query", value=query, expected_type=type_hints["query"])
            check_type(argname="argument profile", value=profile, expected_type=type_hints["profile"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "query": query,
        }
        if profile is not None:
            self._values["profile"] = profile
        if timeout is not None:
            self._values["timeout"] = timeout

    @builtins.property
    def query(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderNewRelic#query
        '''
        result = self._values.get("query")
        assert result is not None, "Required property 'query' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def profile(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderNewRelic#profile
        '''
        result = self._values.get("profile")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def timeout(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderNewRelic#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderNewRelic(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderPrometheus",
    jsii_struct_bases=[],
    name_mapping={
        "address": "address",
        "authentication": "authentication",
        "headers": "headers",
        "insecure": "insecure",
        "query": "query",
        "range_query": "rangeQuery",
        "timeout": "timeout",
    },
)
class AnalysisTemplateSpecMetricsProviderPrometheus:
    def __init__(
        self,
        *,
        address: typing.Optional[builtins.str] = None,
        authentication: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderPrometheusAuthentication", typing.Dict[builtins.str, typing.Any]]] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["AnalysisTemplateSpecMetricsProviderPrometheusHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        insecure: typing.Optional[builtins.bool] = None,
        query: typing.Optional[builtins.str] = None,
        range_query: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderPrometheusRangeQuery", typing.Dict[builtins.str, typing.Any]]] = None,
        timeout: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param address: 
        :param authentication: 
        :param headers: 
        :param insecure: 
        :param query: 
        :param range_query: 
        :param timeout: 

        :schema: AnalysisTemplateSpecMetricsProviderPrometheus
        '''
        if isinstance(authentication, dict):
            authentication = AnalysisTemplateSpecMetricsProviderPrometheusAuthentication(**authentication)
        if isinstance(range_query, dict):
            range_query = AnalysisTemplateSpecMetricsProviderPrometheusRangeQuery(**range_query)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__803ef9270a87cfb82d48b34d7f665dc161803c7dcd4cd76568f8b61c841fc18b)
            check_type(argname="argument address", value=address, expected_type=type_hints["address"])
            check_type(argname="argument authentication", value=authentication, expected_type=type_hints["authentication"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument insecure", value=insecure, expected_type=type_hints["insecure"])
            check_type(argname="argument query", value=query, expected_type=type_hints["query"])
            check_type(argname="argument range_query", value=range_query, expected_type=type_hints["range_query"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if address is not None:
            self._values["address"] = address
        if authentication is not None:
            self._values["authentication"] = authentication
        if headers is not None:
            self._values["headers"] = headers
        if insecure is not None:
            self._values["insecure"] = insecure
        if query is not None:
            self._values["query"] = query
        if range_query is not None:
            self._values["range_query"] = range_query
        if timeout is not None:
            self._values["timeout"] = timeout

    @builtins.property
    def address(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderPrometheus#address
        '''
        result = self._values.get("address")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def authentication(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderPrometheusAuthentication"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderPrometheus#authentication
        '''
        result = self._values.get("authentication")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderPrometheusAuthentication"], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["AnalysisTemplateSpecMetricsProviderPrometheusHeaders"]]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderPrometheus#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["AnalysisTemplateSpecMetricsProviderPrometheusHeaders"]], result)

    @builtins.property
    def insecure(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderPrometheus#insecure
        '''
        result = self._values.get("insecure")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def query(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderPrometheus#query
        '''
        result = self._values.get("query")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def range_query(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderPrometheusRangeQuery"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderPrometheus#rangeQuery
        '''
        result = self._values.get("range_query")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderPrometheusRangeQuery"], result)

    @builtins.property
    def timeout(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderPrometheus#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderPrometheus(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderPrometheusAuthentication",
    jsii_struct_bases=[],
    name_mapping={"oauth2": "oauth2", "sigv4": "sigv4"},
)
class AnalysisTemplateSpecMetricsProviderPrometheusAuthentication:
    def __init__(
        self,
        *,
        oauth2: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationOauth2", typing.Dict[builtins.str, typing.Any]]] = None,
        sigv4: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationSigv4", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param oauth2: 
        :param sigv4: 

        :schema: AnalysisTemplateSpecMetricsProviderPrometheusAuthentication
        '''
        if isinstance(oauth2, dict):
            oauth2 = AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationOauth2(**oauth2)
        if isinstance(sigv4, dict):
            sigv4 = AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationSigv4(**sigv4)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0d85106a966779727a7d6d25e64e5ae0b8f8992cfe2224e71495c4542f476588)
            check_type(argname="argument oauth2", value=oauth2, expected_type=type_hints["oauth2"])
            check_type(argname="argument sigv4", value=sigv4, expected_type=type_hints["sigv4"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if oauth2 is not None:
            self._values["oauth2"] = oauth2
        if sigv4 is not None:
            self._values["sigv4"] = sigv4

    @builtins.property
    def oauth2(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationOauth2"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderPrometheusAuthentication#oauth2
        '''
        result = self._values.get("oauth2")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationOauth2"], result)

    @builtins.property
    def sigv4(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationSigv4"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderPrometheusAuthentication#sigv4
        '''
        result = self._values.get("sigv4")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationSigv4"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderPrometheusAuthentication(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationOauth2",
    jsii_struct_bases=[],
    name_mapping={
        "client_id": "clientId",
        "client_secret": "clientSecret",
        "scopes": "scopes",
        "token_url": "tokenUrl",
    },
)
class AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationOauth2:
    def __init__(
        self,
        *,
        client_id: typing.Optional[builtins.str] = None,
        client_secret: typing.Optional[builtins.str] = None,
        scopes: typing.Optional[typing.Sequence[builtins.str]] = None,
        token_url: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param client_id: 
        :param client_secret: 
        :param scopes: 
        :param token_url: 

        :schema: AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationOauth2
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__08d91842365b169173438aad22e6615f0dd766e8519b4fd07043a6092e25506b)
            check_type(argname="argument client_id", value=client_id, expected_type=type_hints["client_id"])
            check_type(argname="argument client_secret", value=client_secret, expected_type=type_hints["client_secret"])
            check_type(argname="argument scopes", value=scopes, expected_type=type_hints["scopes"])
            check_type(argname="argument token_url", value=token_url, expected_type=type_hints["token_url"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_id is not None:
            self._values["client_id"] = client_id
        if client_secret is not None:
            self._values["client_secret"] = client_secret
        if scopes is not None:
            self._values["scopes"] = scopes
        if token_url is not None:
            self._values["token_url"] = token_url

    @builtins.property
    def client_id(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationOauth2#clientId
        '''
        result = self._values.get("client_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_secret(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationOauth2#clientSecret
        '''
        result = self._values.get("client_secret")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def scopes(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationOauth2#scopes
        '''
        result = self._values.get("scopes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def token_url(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationOauth2#tokenUrl
        '''
        result = self._values.get("token_url")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationOauth2(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationSigv4",
    jsii_struct_bases=[],
    name_mapping={"profile": "profile", "region": "region", "role_arn": "roleArn"},
)
class AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationSigv4:
    def __init__(
        self,
        *,
        profile: typing.Optional[builtins.str] = None,
        region: typing.Optional[builtins.str] = None,
        role_arn: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param profile: 
        :param region: 
        :param role_arn: 

        :schema: AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationSigv4
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__413f3620ca3fe85d4c32dd767553b8d14e39901acbccc53a7f41a0d4a96df042)
            check_type(argname="argument profile", value=profile, expected_type=type_hints["profile"])
            check_type(argname="argument region", value=region, expected_type=type_hints["region"])
            check_type(argname="argument role_arn", value=role_arn, expected_type=type_hints["role_arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if profile is not None:
            self._values["profile"] = profile
        if region is not None:
            self._values["region"] = region
        if role_arn is not None:
            self._values["role_arn"] = role_arn

    @builtins.property
    def profile(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationSigv4#profile
        '''
        result = self._values.get("profile")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def region(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationSigv4#region
        '''
        result = self._values.get("region")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def role_arn(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationSigv4#roleArn
        '''
        result = self._values.get("role_arn")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationSigv4(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderPrometheusHeaders",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "value": "value"},
)
class AnalysisTemplateSpecMetricsProviderPrometheusHeaders:
    def __init__(self, *, key: builtins.str, value: builtins.str) -> None:
        '''
        :param key: 
        :param value: 

        :schema: AnalysisTemplateSpecMetricsProviderPrometheusHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__00ab43a42980fc53585307cb7a36a32a77ce9de2032f9dce245e36d8b12be7ce)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "value": value,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderPrometheusHeaders#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderPrometheusHeaders#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderPrometheusHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderPrometheusRangeQuery",
    jsii_struct_bases=[],
    name_mapping={"end": "end", "start": "start", "step": "step"},
)
class AnalysisTemplateSpecMetricsProviderPrometheusRangeQuery:
    def __init__(
        self,
        *,
        end: typing.Optional[builtins.str] = None,
        start: typing.Optional[builtins.str] = None,
        step: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param end: 
        :param start: 
        :param step: 

        :schema: AnalysisTemplateSpecMetricsProviderPrometheusRangeQuery
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1d95b0fb26406a8bcceaaf9612776590c521bf047efea5df7e3e43bcb78dcc76)
            check_type(argname="argument end", value=end, expected_type=type_hints["end"])
            check_type(argname="argument start", value=start, expected_type=type_hints["start"])
            check_type(argname="argument step", value=step, expected_type=type_hints["step"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if end is not None:
            self._values["end"] = end
        if start is not None:
            self._values["start"] = start
        if step is not None:
            self._values["step"] = step

    @builtins.property
    def end(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderPrometheusRangeQuery#end
        '''
        result = self._values.get("end")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def start(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderPrometheusRangeQuery#start
        '''
        result = self._values.get("start")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def step(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderPrometheusRangeQuery#step
        '''
        result = self._values.get("step")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderPrometheusRangeQuery(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderSkywalking",
    jsii_struct_bases=[],
    name_mapping={"address": "address", "interval": "interval", "query": "query"},
)
class AnalysisTemplateSpecMetricsProviderSkywalking:
    def __init__(
        self,
        *,
        address: typing.Optional[builtins.str] = None,
        interval: typing.Optional[builtins.str] = None,
        query: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param address: 
        :param interval: 
        :param query: 

        :schema: AnalysisTemplateSpecMetricsProviderSkywalking
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__690a7bc2aa0e4a783035a4502c09bb5d017b55fabb0c637c3c86cc788256d3bb)
            check_type(argname="argument address", value=address, expected_type=type_hints["address"])
            check_type(argname="argument interval", value=interval, expected_type=type_hints["interval"])
            check_type(argname="argument query", value=query, expected_type=type_hints["query"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if address is not None:
            self._values["address"] = address
        if interval is not None:
            self._values["interval"] = interval
        if query is not None:
            self._values["query"] = query

    @builtins.property
    def address(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderSkywalking#address
        '''
        result = self._values.get("address")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderSkywalking#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def query(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderSkywalking#query
        '''
        result = self._values.get("query")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderSkywalking(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderWavefront",
    jsii_struct_bases=[],
    name_mapping={"address": "address", "query": "query"},
)
class AnalysisTemplateSpecMetricsProviderWavefront:
    def __init__(
        self,
        *,
        address: typing.Optional[builtins.str] = None,
        query: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param address: 
        :param query: 

        :schema: AnalysisTemplateSpecMetricsProviderWavefront
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4a07d5829af810e1a9dbd87f035bd45a97f56f36a65544b6827e6fcb26c4957d)
            check_type(argname="argument address", value=address, expected_type=type_hints["address"])
            check_type(argname="argument query", value=query, expected_type=type_hints["query"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if address is not None:
            self._values["address"] = address
        if query is not None:
            self._values["query"] = query

    @builtins.property
    def address(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderWavefront#address
        '''
        result = self._values.get("address")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def query(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderWavefront#query
        '''
        result = self._values.get("query")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderWavefront(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderWeb",
    jsii_struct_bases=[],
    name_mapping={
        "url": "url",
        "authentication": "authentication",
        "body": "body",
        "headers": "headers",
        "insecure": "insecure",
        "json_body": "jsonBody",
        "json_path": "jsonPath",
        "method": "method",
        "timeout_seconds": "timeoutSeconds",
    },
)
class AnalysisTemplateSpecMetricsProviderWeb:
    def __init__(
        self,
        *,
        url: builtins.str,
        authentication: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderWebAuthentication", typing.Dict[builtins.str, typing.Any]]] = None,
        body: typing.Optional[builtins.str] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["AnalysisTemplateSpecMetricsProviderWebHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        insecure: typing.Optional[builtins.bool] = None,
        json_body: typing.Any = None,
        json_path: typing.Optional[builtins.str] = None,
        method: typing.Optional[builtins.str] = None,
        timeout_seconds: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param url: 
        :param authentication: 
        :param body: 
        :param headers: 
        :param insecure: 
        :param json_body: 
        :param json_path: 
        :param method: 
        :param timeout_seconds: 

        :schema: AnalysisTemplateSpecMetricsProviderWeb
        '''
        if isinstance(authentication, dict):
            authentication = AnalysisTemplateSpecMetricsProviderWebAuthentication(**authentication)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a8f6187bcb6268ec19ae3ac976956956475451000140926f75ce17266ad6abdc)
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
            check_type(argname="argument authentication", value=authentication, expected_type=type_hints["authentication"])
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument insecure", value=insecure, expected_type=type_hints["insecure"])
            check_type(argname="argument json_body", value=json_body, expected_type=type_hints["json_body"])
            check_type(argname="argument json_path", value=json_path, expected_type=type_hints["json_path"])
            check_type(argname="argument method", value=method, expected_type=type_hints["method"])
            check_type(argname="argument timeout_seconds", value=timeout_seconds, expected_type=type_hints["timeout_seconds"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "url": url,
        }
        if authentication is not None:
            self._values["authentication"] = authentication
        if body is not None:
            self._values["body"] = body
        if headers is not None:
            self._values["headers"] = headers
        if insecure is not None:
            self._values["insecure"] = insecure
        if json_body is not None:
            self._values["json_body"] = json_body
        if json_path is not None:
            self._values["json_path"] = json_path
        if method is not None:
            self._values["method"] = method
        if timeout_seconds is not None:
            self._values["timeout_seconds"] = timeout_seconds

    @builtins.property
    def url(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderWeb#url
        '''
        result = self._values.get("url")
        assert result is not None, "Required property 'url' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def authentication(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderWebAuthentication"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderWeb#authentication
        '''
        result = self._values.get("authentication")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderWebAuthentication"], result)

    @builtins.property
    def body(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderWeb#body
        '''
        result = self._values.get("body")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["AnalysisTemplateSpecMetricsProviderWebHeaders"]]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderWeb#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["AnalysisTemplateSpecMetricsProviderWebHeaders"]], result)

    @builtins.property
    def insecure(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderWeb#insecure
        '''
        result = self._values.get("insecure")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def json_body(self) -> typing.Any:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderWeb#jsonBody
        '''
        result = self._values.get("json_body")
        return typing.cast(typing.Any, result)

    @builtins.property
    def json_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderWeb#jsonPath
        '''
        result = self._values.get("json_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def method(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderWeb#method
        '''
        result = self._values.get("method")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def timeout_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderWeb#timeoutSeconds
        '''
        result = self._values.get("timeout_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderWeb(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderWebAuthentication",
    jsii_struct_bases=[],
    name_mapping={"oauth2": "oauth2", "sigv4": "sigv4"},
)
class AnalysisTemplateSpecMetricsProviderWebAuthentication:
    def __init__(
        self,
        *,
        oauth2: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderWebAuthenticationOauth2", typing.Dict[builtins.str, typing.Any]]] = None,
        sigv4: typing.Optional[typing.Union["AnalysisTemplateSpecMetricsProviderWebAuthenticationSigv4", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param oauth2: 
        :param sigv4: 

        :schema: AnalysisTemplateSpecMetricsProviderWebAuthentication
        '''
        if isinstance(oauth2, dict):
            oauth2 = AnalysisTemplateSpecMetricsProviderWebAuthenticationOauth2(**oauth2)
        if isinstance(sigv4, dict):
            sigv4 = AnalysisTemplateSpecMetricsProviderWebAuthenticationSigv4(**sigv4)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8c9aa67c5210bf578f360e1aeb202ae62422dc5e7fa357b71e00eee033736843)
            check_type(argname="argument oauth2", value=oauth2, expected_type=type_hints["oauth2"])
            check_type(argname="argument sigv4", value=sigv4, expected_type=type_hints["sigv4"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if oauth2 is not None:
            self._values["oauth2"] = oauth2
        if sigv4 is not None:
            self._values["sigv4"] = sigv4

    @builtins.property
    def oauth2(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderWebAuthenticationOauth2"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderWebAuthentication#oauth2
        '''
        result = self._values.get("oauth2")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderWebAuthenticationOauth2"], result)

    @builtins.property
    def sigv4(
        self,
    ) -> typing.Optional["AnalysisTemplateSpecMetricsProviderWebAuthenticationSigv4"]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderWebAuthentication#sigv4
        '''
        result = self._values.get("sigv4")
        return typing.cast(typing.Optional["AnalysisTemplateSpecMetricsProviderWebAuthenticationSigv4"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderWebAuthentication(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderWebAuthenticationOauth2",
    jsii_struct_bases=[],
    name_mapping={
        "client_id": "clientId",
        "client_secret": "clientSecret",
        "scopes": "scopes",
        "token_url": "tokenUrl",
    },
)
class AnalysisTemplateSpecMetricsProviderWebAuthenticationOauth2:
    def __init__(
        self,
        *,
        client_id: typing.Optional[builtins.str] = None,
        client_secret: typing.Optional[builtins.str] = None,
        scopes: typing.Optional[typing.Sequence[builtins.str]] = None,
        token_url: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param client_id: 
        :param client_secret: 
        :param scopes: 
        :param token_url: 

        :schema: AnalysisTemplateSpecMetricsProviderWebAuthenticationOauth2
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9ab8fb275836654b5a07333d57d267eaafcfb6fd952019246e4df284c8da74f2)
            check_type(argname="argument client_id", value=client_id, expected_type=type_hints["client_id"])
            check_type(argname="argument client_secret", value=client_secret, expected_type=type_hints["client_secret"])
            check_type(argname="argument scopes", value=scopes, expected_type=type_hints["scopes"])
            check_type(argname="argument token_url", value=token_url, expected_type=type_hints["token_url"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_id is not None:
            self._values["client_id"] = client_id
        if client_secret is not None:
            self._values["client_secret"] = client_secret
        if scopes is not None:
            self._values["scopes"] = scopes
        if token_url is not None:
            self._values["token_url"] = token_url

    @builtins.property
    def client_id(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderWebAuthenticationOauth2#clientId
        '''
        result = self._values.get("client_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_secret(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderWebAuthenticationOauth2#clientSecret
        '''
        result = self._values.get("client_secret")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def scopes(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderWebAuthenticationOauth2#scopes
        '''
        result = self._values.get("scopes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def token_url(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderWebAuthenticationOauth2#tokenUrl
        '''
        result = self._values.get("token_url")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderWebAuthenticationOauth2(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderWebAuthenticationSigv4",
    jsii_struct_bases=[],
    name_mapping={"profile": "profile", "region": "region", "role_arn": "roleArn"},
)
class AnalysisTemplateSpecMetricsProviderWebAuthenticationSigv4:
    def __init__(
        self,
        *,
        profile: typing.Optional[builtins.str] = None,
        region: typing.Optional[builtins.str] = None,
        role_arn: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param profile: 
        :param region: 
        :param role_arn: 

        :schema: AnalysisTemplateSpecMetricsProviderWebAuthenticationSigv4
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__483814261983b18e31dd1aeb2b5d51c0d0dcd7b5efc1f6d5a6b78428448e85d6)
            check_type(argname="argument profile", value=profile, expected_type=type_hints["profile"])
            check_type(argname="argument region", value=region, expected_type=type_hints["region"])
            check_type(argname="argument role_arn", value=role_arn, expected_type=type_hints["role_arn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if profile is not None:
            self._values["profile"] = profile
        if region is not None:
            self._values["region"] = region
        if role_arn is not None:
            self._values["role_arn"] = role_arn

    @builtins.property
    def profile(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderWebAuthenticationSigv4#profile
        '''
        result = self._values.get("profile")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def region(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderWebAuthenticationSigv4#region
        '''
        result = self._values.get("region")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def role_arn(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderWebAuthenticationSigv4#roleArn
        '''
        result = self._values.get("role_arn")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderWebAuthenticationSigv4(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecMetricsProviderWebHeaders",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "value": "value"},
)
class AnalysisTemplateSpecMetricsProviderWebHeaders:
    def __init__(self, *, key: builtins.str, value: builtins.str) -> None:
        '''
        :param key: 
        :param value: 

        :schema: AnalysisTemplateSpecMetricsProviderWebHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__335bcfce20c9e4cc07e8f0d472b668bc5cf35d95d306de876a94e7dc43fde980)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "value": value,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderWebHeaders#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: AnalysisTemplateSpecMetricsProviderWebHeaders#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecMetricsProviderWebHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AnalysisTemplateSpecTemplates",
    jsii_struct_bases=[],
    name_mapping={"cluster_scope": "clusterScope", "template_name": "templateName"},
)
class AnalysisTemplateSpecTemplates:
    def __init__(
        self,
        *,
        cluster_scope: typing.Optional[builtins.bool] = None,
        template_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param cluster_scope: 
        :param template_name: 

        :schema: AnalysisTemplateSpecTemplates
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f73ef1d830bc3b0fc4a0b2024149818944fa8d88e27de4b999b6690423105833)
            check_type(argname="argument cluster_scope", value=cluster_scope, expected_type=type_hints["cluster_scope"])
            check_type(argname="argument template_name", value=template_name, expected_type=type_hints["template_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cluster_scope is not None:
            self._values["cluster_scope"] = cluster_scope
        if template_name is not None:
            self._values["template_name"] = template_name

    @builtins.property
    def cluster_scope(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: AnalysisTemplateSpecTemplates#clusterScope
        '''
        result = self._values.get("cluster_scope")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def template_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AnalysisTemplateSpecTemplates#templateName
        '''
        result = self._values.get("template_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AnalysisTemplateSpecTemplates(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class AppProject(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="ioargoproj.AppProject",
):
    '''
    :schema: AppProject
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]],
        spec: typing.Union["AppProjectSpec", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''Defines a "AppProject" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__55be0a52f18acf3787b7c5cb2ff1892e30d89c103a580e1e1ea21d1b27f749a8)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = AppProjectProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]],
        spec: typing.Union["AppProjectSpec", typing.Dict[builtins.str, typing.Any]],
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "AppProject".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = AppProjectProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "AppProject".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="ioargoproj.AppProjectProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class AppProjectProps:
    def __init__(
        self,
        *,
        metadata: typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]],
        spec: typing.Union["AppProjectSpec", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: AppProject
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = AppProjectSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7c9d737c2bb68f2a5d3c5dd8cbf4e60345db2874ac6bd1ab23c5dcc3ff3ccfaa)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "metadata": metadata,
            "spec": spec,
        }

    @builtins.property
    def metadata(self) -> "_cdk8s_d3d9af27.ApiObjectMetadata":
        '''
        :schema: AppProject#metadata
        '''
        result = self._values.get("metadata")
        assert result is not None, "Required property 'metadata' is missing"
        return typing.cast("_cdk8s_d3d9af27.ApiObjectMetadata", result)

    @builtins.property
    def spec(self) -> "AppProjectSpec":
        '''
        :schema: AppProject#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("AppProjectSpec", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AppProjectProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AppProjectSpec",
    jsii_struct_bases=[],
    name_mapping={
        "cluster_resource_blacklist": "clusterResourceBlacklist",
        "cluster_resource_whitelist": "clusterResourceWhitelist",
        "description": "description",
        "destinations": "destinations",
        "destination_service_accounts": "destinationServiceAccounts",
        "namespace_resource_blacklist": "namespaceResourceBlacklist",
        "namespace_resource_whitelist": "namespaceResourceWhitelist",
        "orphaned_resources": "orphanedResources",
        "permit_only_project_scoped_clusters": "permitOnlyProjectScopedClusters",
        "roles": "roles",
        "signature_keys": "signatureKeys",
        "source_integrity": "sourceIntegrity",
        "source_namespaces": "sourceNamespaces",
        "source_repos": "sourceRepos",
        "sync_windows": "syncWindows",
    },
)
class AppProjectSpec:
    def __init__(
        self,
        *,
        cluster_resource_blacklist: typing.Optional[typing.Sequence[typing.Union["AppProjectSpecClusterResourceBlacklist", typing.Dict[builtins.str, typing.Any]]]] = None,
        cluster_resource_whitelist: typing.Optional[typing.Sequence[typing.Union["AppProjectSpecClusterResourceWhitelist", typing.Dict[builtins.str, typing.Any]]]] = None,
        description: typing.Optional[builtins.str] = None,
        destinations: typing.Optional[typing.Sequence[typing.Union["AppProjectSpecDestinations", typing.Dict[builtins.str, typing.Any]]]] = None,
        destination_service_accounts: typing.Optional[typing.Sequence[typing.Union["AppProjectSpecDestinationServiceAccounts", typing.Dict[builtins.str, typing.Any]]]] = None,
        namespace_resource_blacklist: typing.Optional[typing.Sequence[typing.Union["AppProjectSpecNamespaceResourceBlacklist", typing.Dict[builtins.str, typing.Any]]]] = None,
        namespace_resource_whitelist: typing.Optional[typing.Sequence[typing.Union["AppProjectSpecNamespaceResourceWhitelist", typing.Dict[builtins.str, typing.Any]]]] = None,
        orphaned_resources: typing.Optional[typing.Union["AppProjectSpecOrphanedResources", typing.Dict[builtins.str, typing.Any]]] = None,
        permit_only_project_scoped_clusters: typing.Optional[builtins.bool] = None,
        roles: typing.Optional[typing.Sequence[typing.Union["AppProjectSpecRoles", typing.Dict[builtins.str, typing.Any]]]] = None,
        signature_keys: typing.Optional[typing.Sequence[typing.Union["AppProjectSpecSignatureKeys", typing.Dict[builtins.str, typing.Any]]]] = None,
        source_integrity: typing.Optional[typing.Union["AppProjectSpecSourceIntegrity", typing.Dict[builtins.str, typing.Any]]] = None,
        source_namespaces: typing.Optional[typing.Sequence[builtins.str]] = None,
        source_repos: typing.Optional[typing.Sequence[builtins.str]] = None,
        sync_windows: typing.Optional[typing.Sequence[typing.Union["AppProjectSpecSyncWindows", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param cluster_resource_blacklist: 
        :param cluster_resource_whitelist: 
        :param description: 
        :param destinations: 
        :param destination_service_accounts: 
        :param namespace_resource_blacklist: 
        :param namespace_resource_whitelist: 
        :param orphaned_resources: 
        :param permit_only_project_scoped_clusters: 
        :param roles: 
        :param signature_keys: 
        :param source_integrity: 
        :param source_namespaces: 
        :param source_repos: 
        :param sync_windows: 

        :schema: AppProjectSpec
        '''
        if isinstance(orphaned_resources, dict):
            orphaned_resources = AppProjectSpecOrphanedResources(**orphaned_resources)
        if isinstance(source_integrity, dict):
            source_integrity = AppProjectSpecSourceIntegrity(**source_integrity)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cfd401a490e302e6849a76313748b104c693a07dbc6f25de00fec11d20981a01)
            check_type(argname="argument cluster_resource_blacklist", value=cluster_resource_blacklist, expected_type=type_hints["cluster_resource_blacklist"])
            check_type(argname="argument cluster_resource_whitelist", value=cluster_resource_whitelist, expected_type=type_hints["cluster_resource_whitelist"])
            check_type(argname="argument description", value=description, expected_type=type_hints["description"])
            check_type(argname="argument destinations", value=destinations, expected_type=type_hints["destinations"])
            check_type(argname="argument destination_service_accounts", value=destination_service_accounts, expected_type=type_hints["destination_service_accounts"])
            check_type(argname="argument namespace_resource_blacklist", value=namespace_resource_blacklist, expected_type=type_hints["namespace_resource_blacklist"])
            check_type(argname="argument namespace_resource_whitelist", value=namespace_resource_whitelist, expected_type=type_hints["namespace_resource_whitelist"])
            check_type(argname="argument orphaned_resources", value=orphaned_resources, expected_type=type_hints["orphaned_resources"])
            check_type(argname="argument permit_only_project_scoped_clusters", value=permit_only_project_scoped_clusters, expected_type=type_hints["permit_only_project_scoped_clusters"])
            check_type(argname="argument roles", value=roles, expected_type=type_hints["roles"])
            check_type(argname="argument signature_keys", value=signature_keys, expected_type=type_hints["signature_keys"])
            check_type(argname="argument source_integrity", value=source_integrity, expected_type=type_hints["source_integrity"])
            check_type(argname="argument source_namespaces", value=source_namespaces, expected_type=type_hints["source_namespaces"])
            check_type(argname="argument source_repos", value=source_repos, expected_type=type_hints["source_repos"])
            check_type(argname="argument sync_windows", value=sync_windows, expected_type=type_hints["sync_windows"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cluster_resource_blacklist is not None:
            self._values["cluster_resource_blacklist"] = cluster_resource_blacklist
        if cluster_resource_whitelist is not None:
            self._values["cluster_resource_whitelist"] = cluster_resource_whitelist
        if description is not None:
            self._values["description"] = description
        if destinations is not None:
            self._values["destinations"] = destinations
        if destination_service_accounts is not None:
            self._values["destination_service_accounts"] = destination_service_accounts
        if namespace_resource_blacklist is not None:
            self._values["namespace_resource_blacklist"] = namespace_resource_blacklist
        if namespace_resource_whitelist is not None:
            self._values["namespace_resource_whitelist"] = namespace_resource_whitelist
        if orphaned_resources is not None:
            self._values["orphaned_resources"] = orphaned_resources
        if permit_only_project_scoped_clusters is not None:
            self._values["permit_only_project_scoped_clusters"] = permit_only_project_scoped_clusters
        if roles is not None:
            self._values["roles"] = roles
        if signature_keys is not None:
            self._values["signature_keys"] = signature_keys
        if source_integrity is not None:
            self._values["source_integrity"] = source_integrity
        if source_namespaces is not None:
            self._values["source_namespaces"] = source_namespaces
        if source_repos is not None:
            self._values["source_repos"] = source_repos
        if sync_windows is not None:
            self._values["sync_windows"] = sync_windows

    @builtins.property
    def cluster_resource_blacklist(
        self,
    ) -> typing.Optional[typing.List["AppProjectSpecClusterResourceBlacklist"]]:
        '''
        :schema: AppProjectSpec#clusterResourceBlacklist
        '''
        result = self._values.get("cluster_resource_blacklist")
        return typing.cast(typing.Optional[typing.List["AppProjectSpecClusterResourceBlacklist"]], result)

    @builtins.property
    def cluster_resource_whitelist(
        self,
    ) -> typing.Optional[typing.List["AppProjectSpecClusterResourceWhitelist"]]:
        '''
        :schema: AppProjectSpec#clusterResourceWhitelist
        '''
        result = self._values.get("cluster_resource_whitelist")
        return typing.cast(typing.Optional[typing.List["AppProjectSpecClusterResourceWhitelist"]], result)

    @builtins.property
    def description(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AppProjectSpec#description
        '''
        result = self._values.get("description")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def destinations(
        self,
    ) -> typing.Optional[typing.List["AppProjectSpecDestinations"]]:
        '''
        :schema: AppProjectSpec#destinations
        '''
        result = self._values.get("destinations")
        return typing.cast(typing.Optional[typing.List["AppProjectSpecDestinations"]], result)

    @builtins.property
    def destination_service_accounts(
        self,
    ) -> typing.Optional[typing.List["AppProjectSpecDestinationServiceAccounts"]]:
        '''
        :schema: AppProjectSpec#destinationServiceAccounts
        '''
        result = self._values.get("destination_service_accounts")
        return typing.cast(typing.Optional[typing.List["AppProjectSpecDestinationServiceAccounts"]], result)

    @builtins.property
    def namespace_resource_blacklist(
        self,
    ) -> typing.Optional[typing.List["AppProjectSpecNamespaceResourceBlacklist"]]:
        '''
        :schema: AppProjectSpec#namespaceResourceBlacklist
        '''
        result = self._values.get("namespace_resource_blacklist")
        return typing.cast(typing.Optional[typing.List["AppProjectSpecNamespaceResourceBlacklist"]], result)

    @builtins.property
    def namespace_resource_whitelist(
        self,
    ) -> typing.Optional[typing.List["AppProjectSpecNamespaceResourceWhitelist"]]:
        '''
        :schema: AppProjectSpec#namespaceResourceWhitelist
        '''
        result = self._values.get("namespace_resource_whitelist")
        return typing.cast(typing.Optional[typing.List["AppProjectSpecNamespaceResourceWhitelist"]], result)

    @builtins.property
    def orphaned_resources(self) -> typing.Optional["AppProjectSpecOrphanedResources"]:
        '''
        :schema: AppProjectSpec#orphanedResources
        '''
        result = self._values.get("orphaned_resources")
        return typing.cast(typing.Optional["AppProjectSpecOrphanedResources"], result)

    @builtins.property
    def permit_only_project_scoped_clusters(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: AppProjectSpec#permitOnlyProjectScopedClusters
        '''
        result = self._values.get("permit_only_project_scoped_clusters")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def roles(self) -> typing.Optional[typing.List["AppProjectSpecRoles"]]:
        '''
        :schema: AppProjectSpec#roles
        '''
        result = self._values.get("roles")
        return typing.cast(typing.Optional[typing.List["AppProjectSpecRoles"]], result)

    @builtins.property
    def signature_keys(
        self,
    ) -> typing.Optional[typing.List["AppProjectSpecSignatureKeys"]]:
        '''
        :schema: AppProjectSpec#signatureKeys
        '''
        result = self._values.get("signature_keys")
        return typing.cast(typing.Optional[typing.List["AppProjectSpecSignatureKeys"]], result)

    @builtins.property
    def source_integrity(self) -> typing.Optional["AppProjectSpecSourceIntegrity"]:
        '''
        :schema: AppProjectSpec#sourceIntegrity
        '''
        result = self._values.get("source_integrity")
        return typing.cast(typing.Optional["AppProjectSpecSourceIntegrity"], result)

    @builtins.property
    def source_namespaces(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: AppProjectSpec#sourceNamespaces
        '''
        result = self._values.get("source_namespaces")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def source_repos(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: AppProjectSpec#sourceRepos
        '''
        result = self._values.get("source_repos")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def sync_windows(self) -> typing.Optional[typing.List["AppProjectSpecSyncWindows"]]:
        '''
        :schema: AppProjectSpec#syncWindows
        '''
        result = self._values.get("sync_windows")
        return typing.cast(typing.Optional[typing.List["AppProjectSpecSyncWindows"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AppProjectSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AppProjectSpecClusterResourceBlacklist",
    jsii_struct_bases=[],
    name_mapping={"group": "group", "kind": "kind", "name": "name"},
)
class AppProjectSpecClusterResourceBlacklist:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 

        :schema: AppProjectSpecClusterResourceBlacklist
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__eb877fba9c645a64c07ca7ad7ae89d83fbea71c103aa71d15519ffb8bb24145b)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
        }
        if name is not None:
            self._values["name"] = name

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: AppProjectSpecClusterResourceBlacklist#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: AppProjectSpecClusterResourceBlacklist#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AppProjectSpecClusterResourceBlacklist#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AppProjectSpecClusterResourceBlacklist(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AppProjectSpecClusterResourceWhitelist",
    jsii_struct_bases=[],
    name_mapping={"group": "group", "kind": "kind", "name": "name"},
)
class AppProjectSpecClusterResourceWhitelist:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 

        :schema: AppProjectSpecClusterResourceWhitelist
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__da54887346d884419379874958a4613ff94ef2d5e2cb4ce7091c6facb942cb77)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
        }
        if name is not None:
            self._values["name"] = name

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: AppProjectSpecClusterResourceWhitelist#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: AppProjectSpecClusterResourceWhitelist#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AppProjectSpecClusterResourceWhitelist#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AppProjectSpecClusterResourceWhitelist(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AppProjectSpecDestinationServiceAccounts",
    jsii_struct_bases=[],
    name_mapping={
        "default_service_account": "defaultServiceAccount",
        "server": "server",
        "namespace": "namespace",
    },
)
class AppProjectSpecDestinationServiceAccounts:
    def __init__(
        self,
        *,
        default_service_account: builtins.str,
        server: builtins.str,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param default_service_account: 
        :param server: 
        :param namespace: 

        :schema: AppProjectSpecDestinationServiceAccounts
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f3d2d74909e5ce41125dd924e263fa37cec2b8967bf26dc15bd680b2876347d6)
            check_type(argname="argument default_service_account", value=default_service_account, expected_type=type_hints["default_service_account"])
            check_type(argname="argument server", value=server, expected_type=type_hints["server"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "default_service_account": default_service_account,
            "server": server,
        }
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def default_service_account(self) -> builtins.str:
        '''
        :schema: AppProjectSpecDestinationServiceAccounts#defaultServiceAccount
        '''
        result = self._values.get("default_service_account")
        assert result is not None, "Required property 'default_service_account' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def server(self) -> builtins.str:
        '''
        :schema: AppProjectSpecDestinationServiceAccounts#server
        '''
        result = self._values.get("server")
        assert result is not None, "Required property 'server' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AppProjectSpecDestinationServiceAccounts#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AppProjectSpecDestinationServiceAccounts(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AppProjectSpecDestinations",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "namespace": "namespace", "server": "server"},
)
class AppProjectSpecDestinations:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        server: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param namespace: 
        :param server: 

        :schema: AppProjectSpecDestinations
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__65ad8c6736c41bcee92f6d3c75eb7ab8d772e9db2c83b0ccefb46a5e5f620382)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument server", value=server, expected_type=type_hints["server"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name
        if namespace is not None:
            self._values["namespace"] = namespace
        if server is not None:
            self._values["server"] = server

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AppProjectSpecDestinations#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AppProjectSpecDestinations#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def server(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AppProjectSpecDestinations#server
        '''
        result = self._values.get("server")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AppProjectSpecDestinations(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AppProjectSpecNamespaceResourceBlacklist",
    jsii_struct_bases=[],
    name_mapping={"group": "group", "kind": "kind"},
)
class AppProjectSpecNamespaceResourceBlacklist:
    def __init__(self, *, group: builtins.str, kind: builtins.str) -> None:
        '''
        :param group: 
        :param kind: 

        :schema: AppProjectSpecNamespaceResourceBlacklist
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__344bd0f46ee8de6ba8a4846f1f757328f25e25290597149cbc66a557139854ba)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
        }

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: AppProjectSpecNamespaceResourceBlacklist#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: AppProjectSpecNamespaceResourceBlacklist#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AppProjectSpecNamespaceResourceBlacklist(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AppProjectSpecNamespaceResourceWhitelist",
    jsii_struct_bases=[],
    name_mapping={"group": "group", "kind": "kind"},
)
class AppProjectSpecNamespaceResourceWhitelist:
    def __init__(self, *, group: builtins.str, kind: builtins.str) -> None:
        '''
        :param group: 
        :param kind: 

        :schema: AppProjectSpecNamespaceResourceWhitelist
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c74506df4f931a75e99289dc748dbcb5e0b93b7bb1f9aa59318a09ca572273de)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
        }

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: AppProjectSpecNamespaceResourceWhitelist#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: AppProjectSpecNamespaceResourceWhitelist#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AppProjectSpecNamespaceResourceWhitelist(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AppProjectSpecOrphanedResources",
    jsii_struct_bases=[],
    name_mapping={"ignore": "ignore", "warn": "warn"},
)
class AppProjectSpecOrphanedResources:
    def __init__(
        self,
        *,
        ignore: typing.Optional[typing.Sequence[typing.Union["AppProjectSpecOrphanedResourcesIgnore", typing.Dict[builtins.str, typing.Any]]]] = None,
        warn: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param ignore: 
        :param warn: 

        :schema: AppProjectSpecOrphanedResources
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__325f77738eec4a7cf56067becfe63fe2cd042201606a6c7cb3f16727ce94db14)
            check_type(argname="argument ignore", value=ignore, expected_type=type_hints["ignore"])
            check_type(argname="argument warn", value=warn, expected_type=type_hints["warn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ignore is not None:
            self._values["ignore"] = ignore
        if warn is not None:
            self._values["warn"] = warn

    @builtins.property
    def ignore(
        self,
    ) -> typing.Optional[typing.List["AppProjectSpecOrphanedResourcesIgnore"]]:
        '''
        :schema: AppProjectSpecOrphanedResources#ignore
        '''
        result = self._values.get("ignore")
        return typing.cast(typing.Optional[typing.List["AppProjectSpecOrphanedResourcesIgnore"]], result)

    @builtins.property
    def warn(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: AppProjectSpecOrphanedResources#warn
        '''
        result = self._values.get("warn")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AppProjectSpecOrphanedResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AppProjectSpecOrphanedResourcesIgnore",
    jsii_struct_bases=[],
    name_mapping={"group": "group", "kind": "kind", "name": "name"},
)
class AppProjectSpecOrphanedResourcesIgnore:
    def __init__(
        self,
        *,
        group: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 

        :schema: AppProjectSpecOrphanedResourcesIgnore
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a6f99f5f2f36075d1b1690c623807e3de7360dd3b123f93524fa0d9c581ecfed)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if group is not None:
            self._values["group"] = group
        if kind is not None:
            self._values["kind"] = kind
        if name is not None:
            self._values["name"] = name

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AppProjectSpecOrphanedResourcesIgnore#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AppProjectSpecOrphanedResourcesIgnore#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AppProjectSpecOrphanedResourcesIgnore#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AppProjectSpecOrphanedResourcesIgnore(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AppProjectSpecRoles",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "description": "description",
        "groups": "groups",
        "jwt_tokens": "jwtTokens",
        "policies": "policies",
    },
)
class AppProjectSpecRoles:
    def __init__(
        self,
        *,
        name: builtins.str,
        description: typing.Optional[builtins.str] = None,
        groups: typing.Optional[typing.Sequence[builtins.str]] = None,
        jwt_tokens: typing.Optional[typing.Sequence[typing.Union["AppProjectSpecRolesJwtTokens", typing.Dict[builtins.str, typing.Any]]]] = None,
        policies: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param name: 
        :param description: 
        :param groups: 
        :param jwt_tokens: 
        :param policies: 

        :schema: AppProjectSpecRoles
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f8d511d890ccb1bafb78acba5d1df9696373debc0550e0c639dff3225d5aac60)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument description", value=description, expected_type=type_hints["description"])
            check_type(argname="argument groups", value=groups, expected_type=type_hints["groups"])
            check_type(argname="argument jwt_tokens", value=jwt_tokens, expected_type=type_hints["jwt_tokens"])
            check_type(argname="argument policies", value=policies, expected_type=type_hints["policies"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if description is not None:
            self._values["description"] = description
        if groups is not None:
            self._values["groups"] = groups
        if jwt_tokens is not None:
            self._values["jwt_tokens"] = jwt_tokens
        if policies is not None:
            self._values["policies"] = policies

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: AppProjectSpecRoles#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def description(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AppProjectSpecRoles#description
        '''
        result = self._values.get("description")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def groups(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: AppProjectSpecRoles#groups
        '''
        result = self._values.get("groups")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def jwt_tokens(
        self,
    ) -> typing.Optional[typing.List["AppProjectSpecRolesJwtTokens"]]:
        '''
        :schema: AppProjectSpecRoles#jwtTokens
        '''
        result = self._values.get("jwt_tokens")
        return typing.cast(typing.Optional[typing.List["AppProjectSpecRolesJwtTokens"]], result)

    @builtins.property
    def policies(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: AppProjectSpecRoles#policies
        '''
        result = self._values.get("policies")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AppProjectSpecRoles(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AppProjectSpecRolesJwtTokens",
    jsii_struct_bases=[],
    name_mapping={"iat": "iat", "exp": "exp", "id": "id"},
)
class AppProjectSpecRolesJwtTokens:
    def __init__(
        self,
        *,
        iat: jsii.Number,
        exp: typing.Optional[jsii.Number] = None,
        id: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param iat: 
        :param exp: 
        :param id: 

        :schema: AppProjectSpecRolesJwtTokens
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b17c88674f4515113d477cbb8cb66a46a9754f30dbf0869c895f68da9a22e007)
            check_type(argname="argument iat", value=iat, expected_type=type_hints["iat"])
            check_type(argname="argument exp", value=exp, expected_type=type_hints["exp"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "iat": iat,
        }
        if exp is not None:
            self._values["exp"] = exp
        if id is not None:
            self._values["id"] = id

    @builtins.property
    def iat(self) -> jsii.Number:
        '''
        :schema: AppProjectSpecRolesJwtTokens#iat
        '''
        result = self._values.get("iat")
        assert result is not None, "Required property 'iat' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def exp(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AppProjectSpecRolesJwtTokens#exp
        '''
        result = self._values.get("exp")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AppProjectSpecRolesJwtTokens#id
        '''
        result = self._values.get("id")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AppProjectSpecRolesJwtTokens(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AppProjectSpecSignatureKeys",
    jsii_struct_bases=[],
    name_mapping={"key_id": "keyId"},
)
class AppProjectSpecSignatureKeys:
    def __init__(self, *, key_id: builtins.str) -> None:
        '''
        :param key_id: 

        :schema: AppProjectSpecSignatureKeys
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__490558e1a5353e555819df3d7c6abacc5d94aabc6634440cf88820ee879884b0)
            check_type(argname="argument key_id", value=key_id, expected_type=type_hints["key_id"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key_id": key_id,
        }

    @builtins.property
    def key_id(self) -> builtins.str:
        '''
        :schema: AppProjectSpecSignatureKeys#keyID
        '''
        result = self._values.get("key_id")
        assert result is not None, "Required property 'key_id' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AppProjectSpecSignatureKeys(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AppProjectSpecSourceIntegrity",
    jsii_struct_bases=[],
    name_mapping={"git": "git"},
)
class AppProjectSpecSourceIntegrity:
    def __init__(
        self,
        *,
        git: typing.Union["AppProjectSpecSourceIntegrityGit", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param git: 

        :schema: AppProjectSpecSourceIntegrity
        '''
        if isinstance(git, dict):
            git = AppProjectSpecSourceIntegrityGit(**git)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__65e7e31c4b424f6b4a0a1ffa8094ee2378b9dac4e60f0b870844aab738c57553)
            check_type(argname="argument git", value=git, expected_type=type_hints["git"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "git": git,
        }

    @builtins.property
    def git(self) -> "AppProjectSpecSourceIntegrityGit":
        '''
        :schema: AppProjectSpecSourceIntegrity#git
        '''
        result = self._values.get("git")
        assert result is not None, "Required property 'git' is missing"
        return typing.cast("AppProjectSpecSourceIntegrityGit", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AppProjectSpecSourceIntegrity(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AppProjectSpecSourceIntegrityGit",
    jsii_struct_bases=[],
    name_mapping={"policies": "policies"},
)
class AppProjectSpecSourceIntegrityGit:
    def __init__(
        self,
        *,
        policies: typing.Sequence[typing.Union["AppProjectSpecSourceIntegrityGitPolicies", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param policies: 

        :schema: AppProjectSpecSourceIntegrityGit
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0329531178d8593802949f2d7ffdb6bb98dd99f2fa5f9f80f4d51a98636e49da)
            check_type(argname="argument policies", value=policies, expected_type=type_hints["policies"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "policies": policies,
        }

    @builtins.property
    def policies(self) -> typing.List["AppProjectSpecSourceIntegrityGitPolicies"]:
        '''
        :schema: AppProjectSpecSourceIntegrityGit#policies
        '''
        result = self._values.get("policies")
        assert result is not None, "Required property 'policies' is missing"
        return typing.cast(typing.List["AppProjectSpecSourceIntegrityGitPolicies"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AppProjectSpecSourceIntegrityGit(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AppProjectSpecSourceIntegrityGitPolicies",
    jsii_struct_bases=[],
    name_mapping={"gpg": "gpg", "repos": "repos"},
)
class AppProjectSpecSourceIntegrityGitPolicies:
    def __init__(
        self,
        *,
        gpg: typing.Union["AppProjectSpecSourceIntegrityGitPoliciesGpg", typing.Dict[builtins.str, typing.Any]],
        repos: typing.Sequence[typing.Union["AppProjectSpecSourceIntegrityGitPoliciesRepos", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param gpg: 
        :param repos: 

        :schema: AppProjectSpecSourceIntegrityGitPolicies
        '''
        if isinstance(gpg, dict):
            gpg = AppProjectSpecSourceIntegrityGitPoliciesGpg(**gpg)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__83d43861975351539685757f994fe0c69cdbfd9bb096c9b199f651f8e21174de)
            check_type(argname="argument gpg", value=gpg, expected_type=type_hints["gpg"])
            check_type(argname="argument repos", value=repos, expected_type=type_hints["repos"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "gpg": gpg,
            "repos": repos,
        }

    @builtins.property
    def gpg(self) -> "AppProjectSpecSourceIntegrityGitPoliciesGpg":
        '''
        :schema: AppProjectSpecSourceIntegrityGitPolicies#gpg
        '''
        result = self._values.get("gpg")
        assert result is not None, "Required property 'gpg' is missing"
        return typing.cast("AppProjectSpecSourceIntegrityGitPoliciesGpg", result)

    @builtins.property
    def repos(self) -> typing.List["AppProjectSpecSourceIntegrityGitPoliciesRepos"]:
        '''
        :schema: AppProjectSpecSourceIntegrityGitPolicies#repos
        '''
        result = self._values.get("repos")
        assert result is not None, "Required property 'repos' is missing"
        return typing.cast(typing.List["AppProjectSpecSourceIntegrityGitPoliciesRepos"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AppProjectSpecSourceIntegrityGitPolicies(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AppProjectSpecSourceIntegrityGitPoliciesGpg",
    jsii_struct_bases=[],
    name_mapping={"keys": "keys", "mode": "mode"},
)
class AppProjectSpecSourceIntegrityGitPoliciesGpg:
    def __init__(
        self,
        *,
        keys: typing.Sequence[builtins.str],
        mode: builtins.str,
    ) -> None:
        '''
        :param keys: 
        :param mode: 

        :schema: AppProjectSpecSourceIntegrityGitPoliciesGpg
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c1db77ac268d31cff9d10ce97c921eb455e379119f19b65d25496b6574e999b1)
            check_type(argname="argument keys", value=keys, expected_type=type_hints["keys"])
            check_type(argname="argument mode", value=mode, expected_type=type_hints["mode"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "keys": keys,
            "mode": mode,
        }

    @builtins.property
    def keys(self) -> typing.List[builtins.str]:
        '''
        :schema: AppProjectSpecSourceIntegrityGitPoliciesGpg#keys
        '''
        result = self._values.get("keys")
        assert result is not None, "Required property 'keys' is missing"
        return typing.cast(typing.List[builtins.str], result)

    @builtins.property
    def mode(self) -> builtins.str:
        '''
        :schema: AppProjectSpecSourceIntegrityGitPoliciesGpg#mode
        '''
        result = self._values.get("mode")
        assert result is not None, "Required property 'mode' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AppProjectSpecSourceIntegrityGitPoliciesGpg(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AppProjectSpecSourceIntegrityGitPoliciesRepos",
    jsii_struct_bases=[],
    name_mapping={"url": "url"},
)
class AppProjectSpecSourceIntegrityGitPoliciesRepos:
    def __init__(self, *, url: builtins.str) -> None:
        '''
        :param url: 

        :schema: AppProjectSpecSourceIntegrityGitPoliciesRepos
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bdc449968f0f5f6098e5029c70905f5ef85144b5ecaaac423a5b82b7539497ff)
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "url": url,
        }

    @builtins.property
    def url(self) -> builtins.str:
        '''
        :schema: AppProjectSpecSourceIntegrityGitPoliciesRepos#url
        '''
        result = self._values.get("url")
        assert result is not None, "Required property 'url' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AppProjectSpecSourceIntegrityGitPoliciesRepos(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.AppProjectSpecSyncWindows",
    jsii_struct_bases=[],
    name_mapping={
        "and_operator": "andOperator",
        "applications": "applications",
        "clusters": "clusters",
        "description": "description",
        "duration": "duration",
        "kind": "kind",
        "manual_sync": "manualSync",
        "namespaces": "namespaces",
        "schedule": "schedule",
        "sync_overrun": "syncOverrun",
        "time_zone": "timeZone",
    },
)
class AppProjectSpecSyncWindows:
    def __init__(
        self,
        *,
        and_operator: typing.Optional[builtins.bool] = None,
        applications: typing.Optional[typing.Sequence[builtins.str]] = None,
        clusters: typing.Optional[typing.Sequence[builtins.str]] = None,
        description: typing.Optional[builtins.str] = None,
        duration: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        manual_sync: typing.Optional[builtins.bool] = None,
        namespaces: typing.Optional[typing.Sequence[builtins.str]] = None,
        schedule: typing.Optional[builtins.str] = None,
        sync_overrun: typing.Optional[builtins.bool] = None,
        time_zone: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param and_operator: 
        :param applications: 
        :param clusters: 
        :param description: 
        :param duration: 
        :param kind: 
        :param manual_sync: 
        :param namespaces: 
        :param schedule: 
        :param sync_overrun: 
        :param time_zone: 

        :schema: AppProjectSpecSyncWindows
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a6edbb3947660e8ceb5649e2a97000aadc9f7f6c51986bdc8947b669d0323675)
            check_type(argname="argument and_operator", value=and_operator, expected_type=type_hints["and_operator"])
            check_type(argname="argument applications", value=applications, expected_type=type_hints["applications"])
            check_type(argname="argument clusters", value=clusters, expected_type=type_hints["clusters"])
            check_type(argname="argument description", value=description, expected_type=type_hints["description"])
            check_type(argname="argument duration", value=duration, expected_type=type_hints["duration"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument manual_sync", value=manual_sync, expected_type=type_hints["manual_sync"])
            check_type(argname="argument namespaces", value=namespaces, expected_type=type_hints["namespaces"])
            check_type(argname="argument schedule", value=schedule, expected_type=type_hints["schedule"])
            check_type(argname="argument sync_overrun", value=sync_overrun, expected_type=type_hints["sync_overrun"])
            check_type(argname="argument time_zone", value=time_zone, expected_type=type_hints["time_zone"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if and_operator is not None:
            self._values["and_operator"] = and_operator
        if applications is not None:
            self._values["applications"] = applications
        if clusters is not None:
            self._values["clusters"] = clusters
        if description is not None:
            self._values["description"] = description
        if duration is not None:
            self._values["duration"] = duration
        if kind is not None:
            self._values["kind"] = kind
        if manual_sync is not None:
            self._values["manual_sync"] = manual_sync
        if namespaces is not None:
            self._values["namespaces"] = namespaces
        if schedule is not None:
            self._values["schedule"] = schedule
        if sync_overrun is not None:
            self._values["sync_overrun"] = sync_overrun
        if time_zone is not None:
            self._values["time_zone"] = time_zone

    @builtins.property
    def and_operator(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: AppProjectSpecSyncWindows#andOperator
        '''
        result = self._values.get("and_operator")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def applications(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: AppProjectSpecSyncWindows#applications
        '''
        result = self._values.get("applications")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def clusters(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: AppProjectSpecSyncWindows#clusters
        '''
        result = self._values.get("clusters")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def description(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AppProjectSpecSyncWindows#description
        '''
        result = self._values.get("description")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def duration(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AppProjectSpecSyncWindows#duration
        '''
        result = self._values.get("duration")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AppProjectSpecSyncWindows#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def manual_sync(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: AppProjectSpecSyncWindows#manualSync
        '''
        result = self._values.get("manual_sync")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def namespaces(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: AppProjectSpecSyncWindows#namespaces
        '''
        result = self._values.get("namespaces")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def schedule(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AppProjectSpecSyncWindows#schedule
        '''
        result = self._values.get("schedule")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sync_overrun(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: AppProjectSpecSyncWindows#syncOverrun
        '''
        result = self._values.get("sync_overrun")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def time_zone(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AppProjectSpecSyncWindows#timeZone
        '''
        result = self._values.get("time_zone")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AppProjectSpecSyncWindows(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class Application(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="ioargoproj.Application",
):
    '''
    :schema: Application
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]],
        spec: typing.Union["ApplicationSpec", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''Defines a "Application" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9fadc55084560f240c2c9e6a99b09bb072446fb64fdbc835fefe1e6223a2cc52)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = ApplicationProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]],
        spec: typing.Union["ApplicationSpec", typing.Dict[builtins.str, typing.Any]],
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "Application".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = ApplicationProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "Application".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class ApplicationProps:
    def __init__(
        self,
        *,
        metadata: typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]],
        spec: typing.Union["ApplicationSpec", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: Application
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = ApplicationSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5ca23bf220d592849372e0bd99f10e3ce28c86c57e545253a959e91aed82183a)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "metadata": metadata,
            "spec": spec,
        }

    @builtins.property
    def metadata(self) -> "_cdk8s_d3d9af27.ApiObjectMetadata":
        '''
        :schema: Application#metadata
        '''
        result = self._values.get("metadata")
        assert result is not None, "Required property 'metadata' is missing"
        return typing.cast("_cdk8s_d3d9af27.ApiObjectMetadata", result)

    @builtins.property
    def spec(self) -> "ApplicationSpec":
        '''
        :schema: Application#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("ApplicationSpec", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpec",
    jsii_struct_bases=[],
    name_mapping={
        "destination": "destination",
        "project": "project",
        "ignore_differences": "ignoreDifferences",
        "info": "info",
        "revision_history_limit": "revisionHistoryLimit",
        "source": "source",
        "source_hydrator": "sourceHydrator",
        "sources": "sources",
        "sync_policy": "syncPolicy",
    },
)
class ApplicationSpec:
    def __init__(
        self,
        *,
        destination: typing.Union["ApplicationSpecDestination", typing.Dict[builtins.str, typing.Any]],
        project: builtins.str,
        ignore_differences: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecIgnoreDifferences", typing.Dict[builtins.str, typing.Any]]]] = None,
        info: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecInfo", typing.Dict[builtins.str, typing.Any]]]] = None,
        revision_history_limit: typing.Optional[jsii.Number] = None,
        source: typing.Optional[typing.Union["ApplicationSpecSource", typing.Dict[builtins.str, typing.Any]]] = None,
        source_hydrator: typing.Optional[typing.Union["ApplicationSpecSourceHydrator", typing.Dict[builtins.str, typing.Any]]] = None,
        sources: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSources", typing.Dict[builtins.str, typing.Any]]]] = None,
        sync_policy: typing.Optional[typing.Union["ApplicationSpecSyncPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param destination: 
        :param project: 
        :param ignore_differences: 
        :param info: 
        :param revision_history_limit: 
        :param source: 
        :param source_hydrator: 
        :param sources: 
        :param sync_policy: 

        :schema: ApplicationSpec
        '''
        if isinstance(destination, dict):
            destination = ApplicationSpecDestination(**destination)
        if isinstance(source, dict):
            source = ApplicationSpecSource(**source)
        if isinstance(source_hydrator, dict):
            source_hydrator = ApplicationSpecSourceHydrator(**source_hydrator)
        if isinstance(sync_policy, dict):
            sync_policy = ApplicationSpecSyncPolicy(**sync_policy)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a1f307d49d2573da0fdf411f65384f1f5e43cfe5199a85fa3476e965a2efcc9f)
            check_type(argname="argument destination", value=destination, expected_type=type_hints["destination"])
            check_type(argname="argument project", value=project, expected_type=type_hints["project"])
            check_type(argname="argument ignore_differences", value=ignore_differences, expected_type=type_hints["ignore_differences"])
            check_type(argname="argument info", value=info, expected_type=type_hints["info"])
            check_type(argname="argument revision_history_limit", value=revision_history_limit, expected_type=type_hints["revision_history_limit"])
            check_type(argname="argument source", value=source, expected_type=type_hints["source"])
            check_type(argname="argument source_hydrator", value=source_hydrator, expected_type=type_hints["source_hydrator"])
            check_type(argname="argument sources", value=sources, expected_type=type_hints["sources"])
            check_type(argname="argument sync_policy", value=sync_policy, expected_type=type_hints["sync_policy"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "destination": destination,
            "project": project,
        }
        if ignore_differences is not None:
            self._values["ignore_differences"] = ignore_differences
        if info is not None:
            self._values["info"] = info
        if revision_history_limit is not None:
            self._values["revision_history_limit"] = revision_history_limit
        if source is not None:
            self._values["source"] = source
        if source_hydrator is not None:
            self._values["source_hydrator"] = source_hydrator
        if sources is not None:
            self._values["sources"] = sources
        if sync_policy is not None:
            self._values["sync_policy"] = sync_policy

    @builtins.property
    def destination(self) -> "ApplicationSpecDestination":
        '''
        :schema: ApplicationSpec#destination
        '''
        result = self._values.get("destination")
        assert result is not None, "Required property 'destination' is missing"
        return typing.cast("ApplicationSpecDestination", result)

    @builtins.property
    def project(self) -> builtins.str:
        '''
        :schema: ApplicationSpec#project
        '''
        result = self._values.get("project")
        assert result is not None, "Required property 'project' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def ignore_differences(
        self,
    ) -> typing.Optional[typing.List["ApplicationSpecIgnoreDifferences"]]:
        '''
        :schema: ApplicationSpec#ignoreDifferences
        '''
        result = self._values.get("ignore_differences")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecIgnoreDifferences"]], result)

    @builtins.property
    def info(self) -> typing.Optional[typing.List["ApplicationSpecInfo"]]:
        '''
        :schema: ApplicationSpec#info
        '''
        result = self._values.get("info")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecInfo"]], result)

    @builtins.property
    def revision_history_limit(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ApplicationSpec#revisionHistoryLimit
        '''
        result = self._values.get("revision_history_limit")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def source(self) -> typing.Optional["ApplicationSpecSource"]:
        '''
        :schema: ApplicationSpec#source
        '''
        result = self._values.get("source")
        return typing.cast(typing.Optional["ApplicationSpecSource"], result)

    @builtins.property
    def source_hydrator(self) -> typing.Optional["ApplicationSpecSourceHydrator"]:
        '''
        :schema: ApplicationSpec#sourceHydrator
        '''
        result = self._values.get("source_hydrator")
        return typing.cast(typing.Optional["ApplicationSpecSourceHydrator"], result)

    @builtins.property
    def sources(self) -> typing.Optional[typing.List["ApplicationSpecSources"]]:
        '''
        :schema: ApplicationSpec#sources
        '''
        result = self._values.get("sources")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSources"]], result)

    @builtins.property
    def sync_policy(self) -> typing.Optional["ApplicationSpecSyncPolicy"]:
        '''
        :schema: ApplicationSpec#syncPolicy
        '''
        result = self._values.get("sync_policy")
        return typing.cast(typing.Optional["ApplicationSpecSyncPolicy"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecDestination",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "namespace": "namespace", "server": "server"},
)
class ApplicationSpecDestination:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        server: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param namespace: 
        :param server: 

        :schema: ApplicationSpecDestination
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9238a4351184347c423d2fe1d83049e3b26008d848bd55db0649cec36ea400cc)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument server", value=server, expected_type=type_hints["server"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name
        if namespace is not None:
            self._values["namespace"] = namespace
        if server is not None:
            self._values["server"] = server

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecDestination#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecDestination#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def server(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecDestination#server
        '''
        result = self._values.get("server")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecDestination(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecIgnoreDifferences",
    jsii_struct_bases=[],
    name_mapping={
        "kind": "kind",
        "group": "group",
        "jq_path_expressions": "jqPathExpressions",
        "json_pointers": "jsonPointers",
        "managed_fields_managers": "managedFieldsManagers",
        "name": "name",
        "namespace": "namespace",
    },
)
class ApplicationSpecIgnoreDifferences:
    def __init__(
        self,
        *,
        kind: builtins.str,
        group: typing.Optional[builtins.str] = None,
        jq_path_expressions: typing.Optional[typing.Sequence[builtins.str]] = None,
        json_pointers: typing.Optional[typing.Sequence[builtins.str]] = None,
        managed_fields_managers: typing.Optional[typing.Sequence[builtins.str]] = None,
        name: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param kind: 
        :param group: 
        :param jq_path_expressions: 
        :param json_pointers: 
        :param managed_fields_managers: 
        :param name: 
        :param namespace: 

        :schema: ApplicationSpecIgnoreDifferences
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__574c58e871387b541eae3bcf761bc3c157e86a493ef79d8c8c05cc54c889338b)
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument jq_path_expressions", value=jq_path_expressions, expected_type=type_hints["jq_path_expressions"])
            check_type(argname="argument json_pointers", value=json_pointers, expected_type=type_hints["json_pointers"])
            check_type(argname="argument managed_fields_managers", value=managed_fields_managers, expected_type=type_hints["managed_fields_managers"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "kind": kind,
        }
        if group is not None:
            self._values["group"] = group
        if jq_path_expressions is not None:
            self._values["jq_path_expressions"] = jq_path_expressions
        if json_pointers is not None:
            self._values["json_pointers"] = json_pointers
        if managed_fields_managers is not None:
            self._values["managed_fields_managers"] = managed_fields_managers
        if name is not None:
            self._values["name"] = name
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: ApplicationSpecIgnoreDifferences#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecIgnoreDifferences#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def jq_path_expressions(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecIgnoreDifferences#jqPathExpressions
        '''
        result = self._values.get("jq_path_expressions")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def json_pointers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecIgnoreDifferences#jsonPointers
        '''
        result = self._values.get("json_pointers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def managed_fields_managers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecIgnoreDifferences#managedFieldsManagers
        '''
        result = self._values.get("managed_fields_managers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecIgnoreDifferences#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecIgnoreDifferences#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecIgnoreDifferences(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecInfo",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ApplicationSpecInfo:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ApplicationSpecInfo
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__61d3a998a82bb4d85a0cbfb424d45a51c96c47eb4b834a2c399bf783d175a647)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ApplicationSpecInfo#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ApplicationSpecInfo#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecInfo(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSource",
    jsii_struct_bases=[],
    name_mapping={
        "repo_url": "repoUrl",
        "chart": "chart",
        "directory": "directory",
        "helm": "helm",
        "kustomize": "kustomize",
        "name": "name",
        "path": "path",
        "plugin": "plugin",
        "ref": "ref",
        "tag_prefix": "tagPrefix",
        "target_revision": "targetRevision",
    },
)
class ApplicationSpecSource:
    def __init__(
        self,
        *,
        repo_url: builtins.str,
        chart: typing.Optional[builtins.str] = None,
        directory: typing.Optional[typing.Union["ApplicationSpecSourceDirectory", typing.Dict[builtins.str, typing.Any]]] = None,
        helm: typing.Optional[typing.Union["ApplicationSpecSourceHelm", typing.Dict[builtins.str, typing.Any]]] = None,
        kustomize: typing.Optional[typing.Union["ApplicationSpecSourceKustomize", typing.Dict[builtins.str, typing.Any]]] = None,
        name: typing.Optional[builtins.str] = None,
        path: typing.Optional[builtins.str] = None,
        plugin: typing.Optional[typing.Union["ApplicationSpecSourcePlugin", typing.Dict[builtins.str, typing.Any]]] = None,
        ref: typing.Optional[builtins.str] = None,
        tag_prefix: typing.Optional[builtins.str] = None,
        target_revision: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param repo_url: 
        :param chart: 
        :param directory: 
        :param helm: 
        :param kustomize: 
        :param name: 
        :param path: 
        :param plugin: 
        :param ref: 
        :param tag_prefix: 
        :param target_revision: 

        :schema: ApplicationSpecSource
        '''
        if isinstance(directory, dict):
            directory = ApplicationSpecSourceDirectory(**directory)
        if isinstance(helm, dict):
            helm = ApplicationSpecSourceHelm(**helm)
        if isinstance(kustomize, dict):
            kustomize = ApplicationSpecSourceKustomize(**kustomize)
        if isinstance(plugin, dict):
            plugin = ApplicationSpecSourcePlugin(**plugin)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9e157c6d056b54b1b5d1fbf7e83e1fc4beeddb70bdce85c5f9d6a7eefb0b149f)
            check_type(argname="argument repo_url", value=repo_url, expected_type=type_hints["repo_url"])
            check_type(argname="argument chart", value=chart, expected_type=type_hints["chart"])
            check_type(argname="argument directory", value=directory, expected_type=type_hints["directory"])
            check_type(argname="argument helm", value=helm, expected_type=type_hints["helm"])
            check_type(argname="argument kustomize", value=kustomize, expected_type=type_hints["kustomize"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument plugin", value=plugin, expected_type=type_hints["plugin"])
            check_type(argname="argument ref", value=ref, expected_type=type_hints["ref"])
            check_type(argname="argument tag_prefix", value=tag_prefix, expected_type=type_hints["tag_prefix"])
            check_type(argname="argument target_revision", value=target_revision, expected_type=type_hints["target_revision"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "repo_url": repo_url,
        }
        if chart is not None:
            self._values["chart"] = chart
        if directory is not None:
            self._values["directory"] = directory
        if helm is not None:
            self._values["helm"] = helm
        if kustomize is not None:
            self._values["kustomize"] = kustomize
        if name is not None:
            self._values["name"] = name
        if path is not None:
            self._values["path"] = path
        if plugin is not None:
            self._values["plugin"] = plugin
        if ref is not None:
            self._values["ref"] = ref
        if tag_prefix is not None:
            self._values["tag_prefix"] = tag_prefix
        if target_revision is not None:
            self._values["target_revision"] = target_revision

    @builtins.property
    def repo_url(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSource#repoURL
        '''
        result = self._values.get("repo_url")
        assert result is not None, "Required property 'repo_url' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def chart(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSource#chart
        '''
        result = self._values.get("chart")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def directory(self) -> typing.Optional["ApplicationSpecSourceDirectory"]:
        '''
        :schema: ApplicationSpecSource#directory
        '''
        result = self._values.get("directory")
        return typing.cast(typing.Optional["ApplicationSpecSourceDirectory"], result)

    @builtins.property
    def helm(self) -> typing.Optional["ApplicationSpecSourceHelm"]:
        '''
        :schema: ApplicationSpecSource#helm
        '''
        result = self._values.get("helm")
        return typing.cast(typing.Optional["ApplicationSpecSourceHelm"], result)

    @builtins.property
    def kustomize(self) -> typing.Optional["ApplicationSpecSourceKustomize"]:
        '''
        :schema: ApplicationSpecSource#kustomize
        '''
        result = self._values.get("kustomize")
        return typing.cast(typing.Optional["ApplicationSpecSourceKustomize"], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSource#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSource#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def plugin(self) -> typing.Optional["ApplicationSpecSourcePlugin"]:
        '''
        :schema: ApplicationSpecSource#plugin
        '''
        result = self._values.get("plugin")
        return typing.cast(typing.Optional["ApplicationSpecSourcePlugin"], result)

    @builtins.property
    def ref(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSource#ref
        '''
        result = self._values.get("ref")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tag_prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSource#tagPrefix
        '''
        result = self._values.get("tag_prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target_revision(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSource#targetRevision
        '''
        result = self._values.get("target_revision")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSource(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceDirectory",
    jsii_struct_bases=[],
    name_mapping={
        "disable_extension_filter": "disableExtensionFilter",
        "exclude": "exclude",
        "include": "include",
        "jsonnet": "jsonnet",
        "recurse": "recurse",
    },
)
class ApplicationSpecSourceDirectory:
    def __init__(
        self,
        *,
        disable_extension_filter: typing.Optional[builtins.bool] = None,
        exclude: typing.Optional[builtins.str] = None,
        include: typing.Optional[builtins.str] = None,
        jsonnet: typing.Optional[typing.Union["ApplicationSpecSourceDirectoryJsonnet", typing.Dict[builtins.str, typing.Any]]] = None,
        recurse: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param disable_extension_filter: 
        :param exclude: 
        :param include: 
        :param jsonnet: 
        :param recurse: 

        :schema: ApplicationSpecSourceDirectory
        '''
        if isinstance(jsonnet, dict):
            jsonnet = ApplicationSpecSourceDirectoryJsonnet(**jsonnet)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fefb1318b48ea3fb382bc321682e8a64abdc9207410353cc534e21613fdb026e)
            check_type(argname="argument disable_extension_filter", value=disable_extension_filter, expected_type=type_hints["disable_extension_filter"])
            check_type(argname="argument exclude", value=exclude, expected_type=type_hints["exclude"])
            check_type(argname="argument include", value=include, expected_type=type_hints["include"])
            check_type(argname="argument jsonnet", value=jsonnet, expected_type=type_hints["jsonnet"])
            check_type(argname="argument recurse", value=recurse, expected_type=type_hints["recurse"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable_extension_filter is not None:
            self._values["disable_extension_filter"] = disable_extension_filter
        if exclude is not None:
            self._values["exclude"] = exclude
        if include is not None:
            self._values["include"] = include
        if jsonnet is not None:
            self._values["jsonnet"] = jsonnet
        if recurse is not None:
            self._values["recurse"] = recurse

    @builtins.property
    def disable_extension_filter(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceDirectory#disableExtensionFilter
        '''
        result = self._values.get("disable_extension_filter")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def exclude(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceDirectory#exclude
        '''
        result = self._values.get("exclude")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def include(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceDirectory#include
        '''
        result = self._values.get("include")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def jsonnet(self) -> typing.Optional["ApplicationSpecSourceDirectoryJsonnet"]:
        '''
        :schema: ApplicationSpecSourceDirectory#jsonnet
        '''
        result = self._values.get("jsonnet")
        return typing.cast(typing.Optional["ApplicationSpecSourceDirectoryJsonnet"], result)

    @builtins.property
    def recurse(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceDirectory#recurse
        '''
        result = self._values.get("recurse")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceDirectory(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceDirectoryJsonnet",
    jsii_struct_bases=[],
    name_mapping={"ext_vars": "extVars", "libs": "libs", "tlas": "tlas"},
)
class ApplicationSpecSourceDirectoryJsonnet:
    def __init__(
        self,
        *,
        ext_vars: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourceDirectoryJsonnetExtVars", typing.Dict[builtins.str, typing.Any]]]] = None,
        libs: typing.Optional[typing.Sequence[builtins.str]] = None,
        tlas: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourceDirectoryJsonnetTlas", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param ext_vars: 
        :param libs: 
        :param tlas: 

        :schema: ApplicationSpecSourceDirectoryJsonnet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1d9ee2168d505513d2adfe23f15ef2bd0f287cc883a3bed308c75211a57ddaf2)
            check_type(argname="argument ext_vars", value=ext_vars, expected_type=type_hints["ext_vars"])
            check_type(argname="argument libs", value=libs, expected_type=type_hints["libs"])
            check_type(argname="argument tlas", value=tlas, expected_type=type_hints["tlas"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ext_vars is not None:
            self._values["ext_vars"] = ext_vars
        if libs is not None:
            self._values["libs"] = libs
        if tlas is not None:
            self._values["tlas"] = tlas

    @builtins.property
    def ext_vars(
        self,
    ) -> typing.Optional[typing.List["ApplicationSpecSourceDirectoryJsonnetExtVars"]]:
        '''
        :schema: ApplicationSpecSourceDirectoryJsonnet#extVars
        '''
        result = self._values.get("ext_vars")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourceDirectoryJsonnetExtVars"]], result)

    @builtins.property
    def libs(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecSourceDirectoryJsonnet#libs
        '''
        result = self._values.get("libs")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def tlas(
        self,
    ) -> typing.Optional[typing.List["ApplicationSpecSourceDirectoryJsonnetTlas"]]:
        '''
        :schema: ApplicationSpecSourceDirectoryJsonnet#tlas
        '''
        result = self._values.get("tlas")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourceDirectoryJsonnetTlas"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceDirectoryJsonnet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceDirectoryJsonnetExtVars",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value", "code": "code"},
)
class ApplicationSpecSourceDirectoryJsonnetExtVars:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: builtins.str,
        code: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 
        :param code: 

        :schema: ApplicationSpecSourceDirectoryJsonnetExtVars
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e483cf00940264ac67776c440bb705233ad665f91518ff22fd686da8e5fa920d)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }
        if code is not None:
            self._values["code"] = code

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourceDirectoryJsonnetExtVars#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourceDirectoryJsonnetExtVars#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceDirectoryJsonnetExtVars#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceDirectoryJsonnetExtVars(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceDirectoryJsonnetTlas",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value", "code": "code"},
)
class ApplicationSpecSourceDirectoryJsonnetTlas:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: builtins.str,
        code: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 
        :param code: 

        :schema: ApplicationSpecSourceDirectoryJsonnetTlas
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__23a8df3f1e29d28a29abd9689aaca70ce6d998c6b6a143470b15e0bb4bcde305)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }
        if code is not None:
            self._values["code"] = code

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourceDirectoryJsonnetTlas#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourceDirectoryJsonnetTlas#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceDirectoryJsonnetTlas#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceDirectoryJsonnetTlas(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceHelm",
    jsii_struct_bases=[],
    name_mapping={
        "api_versions": "apiVersions",
        "file_parameters": "fileParameters",
        "ignore_missing_value_files": "ignoreMissingValueFiles",
        "kube_version": "kubeVersion",
        "namespace": "namespace",
        "parameters": "parameters",
        "pass_credentials": "passCredentials",
        "release_name": "releaseName",
        "skip_crds": "skipCrds",
        "skip_schema_validation": "skipSchemaValidation",
        "skip_tests": "skipTests",
        "value_files": "valueFiles",
        "values": "values",
        "values_object": "valuesObject",
        "version": "version",
    },
)
class ApplicationSpecSourceHelm:
    def __init__(
        self,
        *,
        api_versions: typing.Optional[typing.Sequence[builtins.str]] = None,
        file_parameters: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourceHelmFileParameters", typing.Dict[builtins.str, typing.Any]]]] = None,
        ignore_missing_value_files: typing.Optional[builtins.bool] = None,
        kube_version: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        parameters: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourceHelmParameters", typing.Dict[builtins.str, typing.Any]]]] = None,
        pass_credentials: typing.Optional[builtins.bool] = None,
        release_name: typing.Optional[builtins.str] = None,
        skip_crds: typing.Optional[builtins.bool] = None,
        skip_schema_validation: typing.Optional[builtins.bool] = None,
        skip_tests: typing.Optional[builtins.bool] = None,
        value_files: typing.Optional[typing.Sequence[builtins.str]] = None,
        values: typing.Optional[builtins.str] = None,
        values_object: typing.Any = None,
        version: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param api_versions: 
        :param file_parameters: 
        :param ignore_missing_value_files: 
        :param kube_version: 
        :param namespace: 
        :param parameters: 
        :param pass_credentials: 
        :param release_name: 
        :param skip_crds: 
        :param skip_schema_validation: 
        :param skip_tests: 
        :param value_files: 
        :param values: 
        :param values_object: 
        :param version: 

        :schema: ApplicationSpecSourceHelm
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c8e613a2adc9ba39f281a30a94252f51b6222660f9b4ffddfbe53ea8e6648238)
            check_type(argname="argument api_versions", value=api_versions, expected_type=type_hints["api_versions"])
            check_type(argname="argument file_parameters", value=file_parameters, expected_type=type_hints["file_parameters"])
            check_type(argname="argument ignore_missing_value_files", value=ignore_missing_value_files, expected_type=type_hints["ignore_missing_value_files"])
            check_type(argname="argument kube_version", value=kube_version, expected_type=type_hints["kube_version"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument parameters", value=parameters, expected_type=type_hints["parameters"])
            check_type(argname="argument pass_credentials", value=pass_credentials, expected_type=type_hints["pass_credentials"])
            check_type(argname="argument release_name", value=release_name, expected_type=type_hints["release_name"])
            check_type(argname="argument skip_crds", value=skip_crds, expected_type=type_hints["skip_crds"])
            check_type(argname="argument skip_schema_validation", value=skip_schema_validation, expected_type=type_hints["skip_schema_validation"])
            check_type(argname="argument skip_tests", value=skip_tests, expected_type=type_hints["skip_tests"])
            check_type(argname="argument value_files", value=value_files, expected_type=type_hints["value_files"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
            check_type(argname="argument values_object", value=values_object, expected_type=type_hints["values_object"])
            check_type(argname="argument version", value=version, expected_type=type_hints["version"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if api_versions is not None:
            self._values["api_versions"] = api_versions
        if file_parameters is not None:
            self._values["file_parameters"] = file_parameters
        if ignore_missing_value_files is not None:
            self._values["ignore_missing_value_files"] = ignore_missing_value_files
        if kube_version is not None:
            self._values["kube_version"] = kube_version
        if namespace is not None:
            self._values["namespace"] = namespace
        if parameters is not None:
            self._values["parameters"] = parameters
        if pass_credentials is not None:
            self._values["pass_credentials"] = pass_credentials
        if release_name is not None:
            self._values["release_name"] = release_name
        if skip_crds is not None:
            self._values["skip_crds"] = skip_crds
        if skip_schema_validation is not None:
            self._values["skip_schema_validation"] = skip_schema_validation
        if skip_tests is not None:
            self._values["skip_tests"] = skip_tests
        if value_files is not None:
            self._values["value_files"] = value_files
        if values is not None:
            self._values["values"] = values
        if values_object is not None:
            self._values["values_object"] = values_object
        if version is not None:
            self._values["version"] = version

    @builtins.property
    def api_versions(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecSourceHelm#apiVersions
        '''
        result = self._values.get("api_versions")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def file_parameters(
        self,
    ) -> typing.Optional[typing.List["ApplicationSpecSourceHelmFileParameters"]]:
        '''
        :schema: ApplicationSpecSourceHelm#fileParameters
        '''
        result = self._values.get("file_parameters")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourceHelmFileParameters"]], result)

    @builtins.property
    def ignore_missing_value_files(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceHelm#ignoreMissingValueFiles
        '''
        result = self._values.get("ignore_missing_value_files")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def kube_version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHelm#kubeVersion
        '''
        result = self._values.get("kube_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHelm#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def parameters(
        self,
    ) -> typing.Optional[typing.List["ApplicationSpecSourceHelmParameters"]]:
        '''
        :schema: ApplicationSpecSourceHelm#parameters
        '''
        result = self._values.get("parameters")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourceHelmParameters"]], result)

    @builtins.property
    def pass_credentials(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceHelm#passCredentials
        '''
        result = self._values.get("pass_credentials")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def release_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHelm#releaseName
        '''
        result = self._values.get("release_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def skip_crds(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceHelm#skipCrds
        '''
        result = self._values.get("skip_crds")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def skip_schema_validation(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceHelm#skipSchemaValidation
        '''
        result = self._values.get("skip_schema_validation")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def skip_tests(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceHelm#skipTests
        '''
        result = self._values.get("skip_tests")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def value_files(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecSourceHelm#valueFiles
        '''
        result = self._values.get("value_files")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def values(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHelm#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def values_object(self) -> typing.Any:
        '''
        :schema: ApplicationSpecSourceHelm#valuesObject
        '''
        result = self._values.get("values_object")
        return typing.cast(typing.Any, result)

    @builtins.property
    def version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHelm#version
        '''
        result = self._values.get("version")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceHelm(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceHelmFileParameters",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "path": "path"},
)
class ApplicationSpecSourceHelmFileParameters:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        path: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param path: 

        :schema: ApplicationSpecSourceHelmFileParameters
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8346dcda3d2bf59be52a4b4202b835794b0570f15154850d4a7a89ed67e802e1)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name
        if path is not None:
            self._values["path"] = path

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHelmFileParameters#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHelmFileParameters#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceHelmFileParameters(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceHelmParameters",
    jsii_struct_bases=[],
    name_mapping={"force_string": "forceString", "name": "name", "value": "value"},
)
class ApplicationSpecSourceHelmParameters:
    def __init__(
        self,
        *,
        force_string: typing.Optional[builtins.bool] = None,
        name: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param force_string: 
        :param name: 
        :param value: 

        :schema: ApplicationSpecSourceHelmParameters
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__17a5ce92a0f0e0c91bd2a36e1146c8eabaa0b69b93d5fb75fdeaf97cd1d288b5)
            check_type(argname="argument force_string", value=force_string, expected_type=type_hints["force_string"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if force_string is not None:
            self._values["force_string"] = force_string
        if name is not None:
            self._values["name"] = name
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def force_string(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceHelmParameters#forceString
        '''
        result = self._values.get("force_string")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHelmParameters#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHelmParameters#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceHelmParameters(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceHydrator",
    jsii_struct_bases=[],
    name_mapping={
        "dry_source": "drySource",
        "sync_source": "syncSource",
        "hydrate_to": "hydrateTo",
    },
)
class ApplicationSpecSourceHydrator:
    def __init__(
        self,
        *,
        dry_source: typing.Union["ApplicationSpecSourceHydratorDrySource", typing.Dict[builtins.str, typing.Any]],
        sync_source: typing.Union["ApplicationSpecSourceHydratorSyncSource", typing.Dict[builtins.str, typing.Any]],
        hydrate_to: typing.Optional[typing.Union["ApplicationSpecSourceHydratorHydrateTo", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param dry_source: 
        :param sync_source: 
        :param hydrate_to: 

        :schema: ApplicationSpecSourceHydrator
        '''
        if isinstance(dry_source, dict):
            dry_source = ApplicationSpecSourceHydratorDrySource(**dry_source)
        if isinstance(sync_source, dict):
            sync_source = ApplicationSpecSourceHydratorSyncSource(**sync_source)
        if isinstance(hydrate_to, dict):
            hydrate_to = ApplicationSpecSourceHydratorHydrateTo(**hydrate_to)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__75adc1cbe17b67a5524593319046518279392ab75ca34ccadb0ea819ac1118e9)
            check_type(argname="argument dry_source", value=dry_source, expected_type=type_hints["dry_source"])
            check_type(argname="argument sync_source", value=sync_source, expected_type=type_hints["sync_source"])
            check_type(argname="argument hydrate_to", value=hydrate_to, expected_type=type_hints["hydrate_to"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "dry_source": dry_source,
            "sync_source": sync_source,
        }
        if hydrate_to is not None:
            self._values["hydrate_to"] = hydrate_to

    @builtins.property
    def dry_source(self) -> "ApplicationSpecSourceHydratorDrySource":
        '''
        :schema: ApplicationSpecSourceHydrator#drySource
        '''
        result = self._values.get("dry_source")
        assert result is not None, "Required property 'dry_source' is missing"
        return typing.cast("ApplicationSpecSourceHydratorDrySource", result)

    @builtins.property
    def sync_source(self) -> "ApplicationSpecSourceHydratorSyncSource":
        '''
        :schema: ApplicationSpecSourceHydrator#syncSource
        '''
        result = self._values.get("sync_source")
        assert result is not None, "Required property 'sync_source' is missing"
        return typing.cast("ApplicationSpecSourceHydratorSyncSource", result)

    @builtins.property
    def hydrate_to(self) -> typing.Optional["ApplicationSpecSourceHydratorHydrateTo"]:
        '''
        :schema: ApplicationSpecSourceHydrator#hydrateTo
        '''
        result = self._values.get("hydrate_to")
        return typing.cast(typing.Optional["ApplicationSpecSourceHydratorHydrateTo"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceHydrator(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceHydratorDrySource",
    jsii_struct_bases=[],
    name_mapping={
        "path": "path",
        "repo_url": "repoUrl",
        "target_revision": "targetRevision",
        "directory": "directory",
        "helm": "helm",
        "kustomize": "kustomize",
        "plugin": "plugin",
    },
)
class ApplicationSpecSourceHydratorDrySource:
    def __init__(
        self,
        *,
        path: builtins.str,
        repo_url: builtins.str,
        target_revision: builtins.str,
        directory: typing.Optional[typing.Union["ApplicationSpecSourceHydratorDrySourceDirectory", typing.Dict[builtins.str, typing.Any]]] = None,
        helm: typing.Optional[typing.Union["ApplicationSpecSourceHydratorDrySourceHelm", typing.Dict[builtins.str, typing.Any]]] = None,
        kustomize: typing.Optional[typing.Union["ApplicationSpecSourceHydratorDrySourceKustomize", typing.Dict[builtins.str, typing.Any]]] = None,
        plugin: typing.Optional[typing.Union["ApplicationSpecSourceHydratorDrySourcePlugin", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param path: 
        :param repo_url: 
        :param target_revision: 
        :param directory: 
        :param helm: 
        :param kustomize: 
        :param plugin: 

        :schema: ApplicationSpecSourceHydratorDrySource
        '''
        if isinstance(directory, dict):
            directory = ApplicationSpecSourceHydratorDrySourceDirectory(**directory)
        if isinstance(helm, dict):
            helm = ApplicationSpecSourceHydratorDrySourceHelm(**helm)
        if isinstance(kustomize, dict):
            kustomize = ApplicationSpecSourceHydratorDrySourceKustomize(**kustomize)
        if isinstance(plugin, dict):
            plugin = ApplicationSpecSourceHydratorDrySourcePlugin(**plugin)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ec68ad68d4119003f20c64caa9dc260c146a7a752b739e50490c695975353cd6)
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument repo_url", value=repo_url, expected_type=type_hints["repo_url"])
            check_type(argname="argument target_revision", value=target_revision, expected_type=type_hints["target_revision"])
            check_type(argname="argument directory", value=directory, expected_type=type_hints["directory"])
            check_type(argname="argument helm", value=helm, expected_type=type_hints["helm"])
            check_type(argname="argument kustomize", value=kustomize, expected_type=type_hints["kustomize"])
            check_type(argname="argument plugin", value=plugin, expected_type=type_hints["plugin"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "path": path,
            "repo_url": repo_url,
            "target_revision": target_revision,
        }
        if directory is not None:
            self._values["directory"] = directory
        if helm is not None:
            self._values["helm"] = helm
        if kustomize is not None:
            self._values["kustomize"] = kustomize
        if plugin is not None:
            self._values["plugin"] = plugin

    @builtins.property
    def path(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourceHydratorDrySource#path
        '''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def repo_url(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourceHydratorDrySource#repoURL
        '''
        result = self._values.get("repo_url")
        assert result is not None, "Required property 'repo_url' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def target_revision(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourceHydratorDrySource#targetRevision
        '''
        result = self._values.get("target_revision")
        assert result is not None, "Required property 'target_revision' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def directory(
        self,
    ) -> typing.Optional["ApplicationSpecSourceHydratorDrySourceDirectory"]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySource#directory
        '''
        result = self._values.get("directory")
        return typing.cast(typing.Optional["ApplicationSpecSourceHydratorDrySourceDirectory"], result)

    @builtins.property
    def helm(self) -> typing.Optional["ApplicationSpecSourceHydratorDrySourceHelm"]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySource#helm
        '''
        result = self._values.get("helm")
        return typing.cast(typing.Optional["ApplicationSpecSourceHydratorDrySourceHelm"], result)

    @builtins.property
    def kustomize(
        self,
    ) -> typing.Optional["ApplicationSpecSourceHydratorDrySourceKustomize"]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySource#kustomize
        '''
        result = self._values.get("kustomize")
        return typing.cast(typing.Optional["ApplicationSpecSourceHydratorDrySourceKustomize"], result)

    @builtins.property
    def plugin(self) -> typing.Optional["ApplicationSpecSourceHydratorDrySourcePlugin"]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySource#plugin
        '''
        result = self._values.get("plugin")
        return typing.cast(typing.Optional["ApplicationSpecSourceHydratorDrySourcePlugin"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceHydratorDrySource(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceHydratorDrySourceDirectory",
    jsii_struct_bases=[],
    name_mapping={
        "disable_extension_filter": "disableExtensionFilter",
        "exclude": "exclude",
        "include": "include",
        "jsonnet": "jsonnet",
        "recurse": "recurse",
    },
)
class ApplicationSpecSourceHydratorDrySourceDirectory:
    def __init__(
        self,
        *,
        disable_extension_filter: typing.Optional[builtins.bool] = None,
        exclude: typing.Optional[builtins.str] = None,
        include: typing.Optional[builtins.str] = None,
        jsonnet: typing.Optional[typing.Union["ApplicationSpecSourceHydratorDrySourceDirectoryJsonnet", typing.Dict[builtins.str, typing.Any]]] = None,
        recurse: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param disable_extension_filter: 
        :param exclude: 
        :param include: 
        :param jsonnet: 
        :param recurse: 

        :schema: ApplicationSpecSourceHydratorDrySourceDirectory
        '''
        if isinstance(jsonnet, dict):
            jsonnet = ApplicationSpecSourceHydratorDrySourceDirectoryJsonnet(**jsonnet)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0c791b8f67536e69d558d06bfa013e9b5da72538ee061c7ee77a9da20683c671)
            check_type(argname="argument disable_extension_filter", value=disable_extension_filter, expected_type=type_hints["disable_extension_filter"])
            check_type(argname="argument exclude", value=exclude, expected_type=type_hints["exclude"])
            check_type(argname="argument include", value=include, expected_type=type_hints["include"])
            check_type(argname="argument jsonnet", value=jsonnet, expected_type=type_hints["jsonnet"])
            check_type(argname="argument recurse", value=recurse, expected_type=type_hints["recurse"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable_extension_filter is not None:
            self._values["disable_extension_filter"] = disable_extension_filter
        if exclude is not None:
            self._values["exclude"] = exclude
        if include is not None:
            self._values["include"] = include
        if jsonnet is not None:
            self._values["jsonnet"] = jsonnet
        if recurse is not None:
            self._values["recurse"] = recurse

    @builtins.property
    def disable_extension_filter(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceDirectory#disableExtensionFilter
        '''
        result = self._values.get("disable_extension_filter")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def exclude(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceDirectory#exclude
        '''
        result = self._values.get("exclude")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def include(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceDirectory#include
        '''
        result = self._values.get("include")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def jsonnet(
        self,
    ) -> typing.Optional["ApplicationSpecSourceHydratorDrySourceDirectoryJsonnet"]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceDirectory#jsonnet
        '''
        result = self._values.get("jsonnet")
        return typing.cast(typing.Optional["ApplicationSpecSourceHydratorDrySourceDirectoryJsonnet"], result)

    @builtins.property
    def recurse(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceDirectory#recurse
        '''
        result = self._values.get("recurse")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceHydratorDrySourceDirectory(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceHydratorDrySourceDirectoryJsonnet",
    jsii_struct_bases=[],
    name_mapping={"ext_vars": "extVars", "libs": "libs", "tlas": "tlas"},
)
class ApplicationSpecSourceHydratorDrySourceDirectoryJsonnet:
    def __init__(
        self,
        *,
        ext_vars: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetExtVars", typing.Dict[builtins.str, typing.Any]]]] = None,
        libs: typing.Optional[typing.Sequence[builtins.str]] = None,
        tlas: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetTlas", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param ext_vars: 
        :param libs: 
        :param tlas: 

        :schema: ApplicationSpecSourceHydratorDrySourceDirectoryJsonnet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6f6e6e7057f6795ea5e19060039f233aa13b010c020214220960d40ecbcb18c0)
            check_type(argname="argument ext_vars", value=ext_vars, expected_type=type_hints["ext_vars"])
            check_type(argname="argument libs", value=libs, expected_type=type_hints["libs"])
            check_type(argname="argument tlas", value=tlas, expected_type=type_hints["tlas"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ext_vars is not None:
            self._values["ext_vars"] = ext_vars
        if libs is not None:
            self._values["libs"] = libs
        if tlas is not None:
            self._values["tlas"] = tlas

    @builtins.property
    def ext_vars(
        self,
    ) -> typing.Optional[typing.List["ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetExtVars"]]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceDirectoryJsonnet#extVars
        '''
        result = self._values.get("ext_vars")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetExtVars"]], result)

    @builtins.property
    def libs(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceDirectoryJsonnet#libs
        '''
        result = self._values.get("libs")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def tlas(
        self,
    ) -> typing.Optional[typing.List["ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetTlas"]]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceDirectoryJsonnet#tlas
        '''
        result = self._values.get("tlas")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetTlas"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceHydratorDrySourceDirectoryJsonnet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetExtVars",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value", "code": "code"},
)
class ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetExtVars:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: builtins.str,
        code: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 
        :param code: 

        :schema: ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetExtVars
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__eab1249a44e052963200c464a7f0061bf8ac4ab10356aff5cfca2dc6123a49b2)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }
        if code is not None:
            self._values["code"] = code

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetExtVars#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetExtVars#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetExtVars#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetExtVars(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetTlas",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value", "code": "code"},
)
class ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetTlas:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: builtins.str,
        code: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 
        :param code: 

        :schema: ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetTlas
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__66523e814b8c80e105608bbde5d1347925203cbbd2e73bb859df79772ab5c2f4)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }
        if code is not None:
            self._values["code"] = code

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetTlas#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetTlas#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetTlas#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetTlas(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceHydratorDrySourceHelm",
    jsii_struct_bases=[],
    name_mapping={
        "api_versions": "apiVersions",
        "file_parameters": "fileParameters",
        "ignore_missing_value_files": "ignoreMissingValueFiles",
        "kube_version": "kubeVersion",
        "namespace": "namespace",
        "parameters": "parameters",
        "pass_credentials": "passCredentials",
        "release_name": "releaseName",
        "skip_crds": "skipCrds",
        "skip_schema_validation": "skipSchemaValidation",
        "skip_tests": "skipTests",
        "value_files": "valueFiles",
        "values": "values",
        "values_object": "valuesObject",
        "version": "version",
    },
)
class ApplicationSpecSourceHydratorDrySourceHelm:
    def __init__(
        self,
        *,
        api_versions: typing.Optional[typing.Sequence[builtins.str]] = None,
        file_parameters: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourceHydratorDrySourceHelmFileParameters", typing.Dict[builtins.str, typing.Any]]]] = None,
        ignore_missing_value_files: typing.Optional[builtins.bool] = None,
        kube_version: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        parameters: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourceHydratorDrySourceHelmParameters", typing.Dict[builtins.str, typing.Any]]]] = None,
        pass_credentials: typing.Optional[builtins.bool] = None,
        release_name: typing.Optional[builtins.str] = None,
        skip_crds: typing.Optional[builtins.bool] = None,
        skip_schema_validation: typing.Optional[builtins.bool] = None,
        skip_tests: typing.Optional[builtins.bool] = None,
        value_files: typing.Optional[typing.Sequence[builtins.str]] = None,
        values: typing.Optional[builtins.str] = None,
        values_object: typing.Any = None,
        version: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param api_versions: 
        :param file_parameters: 
        :param ignore_missing_value_files: 
        :param kube_version: 
        :param namespace: 
        :param parameters: 
        :param pass_credentials: 
        :param release_name: 
        :param skip_crds: 
        :param skip_schema_validation: 
        :param skip_tests: 
        :param value_files: 
        :param values: 
        :param values_object: 
        :param version: 

        :schema: ApplicationSpecSourceHydratorDrySourceHelm
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9680ab5047d525c19ea52cd25c7b094dbb81033adb733f1fd9cc66ce4f899214)
            check_type(argname="argument api_versions", value=api_versions, expected_type=type_hints["api_versions"])
            check_type(argname="argument file_parameters", value=file_parameters, expected_type=type_hints["file_parameters"])
            check_type(argname="argument ignore_missing_value_files", value=ignore_missing_value_files, expected_type=type_hints["ignore_missing_value_files"])
            check_type(argname="argument kube_version", value=kube_version, expected_type=type_hints["kube_version"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument parameters", value=parameters, expected_type=type_hints["parameters"])
            check_type(argname="argument pass_credentials", value=pass_credentials, expected_type=type_hints["pass_credentials"])
            check_type(argname="argument release_name", value=release_name, expected_type=type_hints["release_name"])
            check_type(argname="argument skip_crds", value=skip_crds, expected_type=type_hints["skip_crds"])
            check_type(argname="argument skip_schema_validation", value=skip_schema_validation, expected_type=type_hints["skip_schema_validation"])
            check_type(argname="argument skip_tests", value=skip_tests, expected_type=type_hints["skip_tests"])
            check_type(argname="argument value_files", value=value_files, expected_type=type_hints["value_files"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
            check_type(argname="argument values_object", value=values_object, expected_type=type_hints["values_object"])
            check_type(argname="argument version", value=version, expected_type=type_hints["version"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if api_versions is not None:
            self._values["api_versions"] = api_versions
        if file_parameters is not None:
            self._values["file_parameters"] = file_parameters
        if ignore_missing_value_files is not None:
            self._values["ignore_missing_value_files"] = ignore_missing_value_files
        if kube_version is not None:
            self._values["kube_version"] = kube_version
        if namespace is not None:
            self._values["namespace"] = namespace
        if parameters is not None:
            self._values["parameters"] = parameters
        if pass_credentials is not None:
            self._values["pass_credentials"] = pass_credentials
        if release_name is not None:
            self._values["release_name"] = release_name
        if skip_crds is not None:
            self._values["skip_crds"] = skip_crds
        if skip_schema_validation is not None:
            self._values["skip_schema_validation"] = skip_schema_validation
        if skip_tests is not None:
            self._values["skip_tests"] = skip_tests
        if value_files is not None:
            self._values["value_files"] = value_files
        if values is not None:
            self._values["values"] = values
        if values_object is not None:
            self._values["values_object"] = values_object
        if version is not None:
            self._values["version"] = version

    @builtins.property
    def api_versions(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceHelm#apiVersions
        '''
        result = self._values.get("api_versions")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def file_parameters(
        self,
    ) -> typing.Optional[typing.List["ApplicationSpecSourceHydratorDrySourceHelmFileParameters"]]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceHelm#fileParameters
        '''
        result = self._values.get("file_parameters")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourceHydratorDrySourceHelmFileParameters"]], result)

    @builtins.property
    def ignore_missing_value_files(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceHelm#ignoreMissingValueFiles
        '''
        result = self._values.get("ignore_missing_value_files")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def kube_version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceHelm#kubeVersion
        '''
        result = self._values.get("kube_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceHelm#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def parameters(
        self,
    ) -> typing.Optional[typing.List["ApplicationSpecSourceHydratorDrySourceHelmParameters"]]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceHelm#parameters
        '''
        result = self._values.get("parameters")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourceHydratorDrySourceHelmParameters"]], result)

    @builtins.property
    def pass_credentials(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceHelm#passCredentials
        '''
        result = self._values.get("pass_credentials")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def release_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceHelm#releaseName
        '''
        result = self._values.get("release_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def skip_crds(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceHelm#skipCrds
        '''
        result = self._values.get("skip_crds")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def skip_schema_validation(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceHelm#skipSchemaValidation
        '''
        result = self._values.get("skip_schema_validation")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def skip_tests(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceHelm#skipTests
        '''
        result = self._values.get("skip_tests")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def value_files(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceHelm#valueFiles
        '''
        result = self._values.get("value_files")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def values(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceHelm#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def values_object(self) -> typing.Any:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceHelm#valuesObject
        '''
        result = self._values.get("values_object")
        return typing.cast(typing.Any, result)

    @builtins.property
    def version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceHelm#version
        '''
        result = self._values.get("version")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceHydratorDrySourceHelm(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceHydratorDrySourceHelmFileParameters",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "path": "path"},
)
class ApplicationSpecSourceHydratorDrySourceHelmFileParameters:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        path: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param path: 

        :schema: ApplicationSpecSourceHydratorDrySourceHelmFileParameters
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c94602d26beb82a265b4ad80c6d62f15c9eab6cdf9360eb0cfd0105b2b81cb63)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name
        if path is not None:
            self._values["path"] = path

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceHelmFileParameters#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceHelmFileParameters#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceHydratorDrySourceHelmFileParameters(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceHydratorDrySourceHelmParameters",
    jsii_struct_bases=[],
    name_mapping={"force_string": "forceString", "name": "name", "value": "value"},
)
class ApplicationSpecSourceHydratorDrySourceHelmParameters:
    def __init__(
        self,
        *,
        force_string: typing.Optional[builtins.bool] = None,
        name: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param force_string: 
        :param name: 
        :param value: 

        :schema: ApplicationSpecSourceHydratorDrySourceHelmParameters
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a4a875c7d81aae6660a26ccae05dec7ea0001fc7b75003e583a6b54aa8c0ecb8)
            check_type(argname="argument force_string", value=force_string, expected_type=type_hints["force_string"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if force_string is not None:
            self._values["force_string"] = force_string
        if name is not None:
            self._values["name"] = name
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def force_string(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceHelmParameters#forceString
        '''
        result = self._values.get("force_string")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceHelmParameters#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceHelmParameters#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceHydratorDrySourceHelmParameters(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceHydratorDrySourceKustomize",
    jsii_struct_bases=[],
    name_mapping={
        "api_versions": "apiVersions",
        "common_annotations": "commonAnnotations",
        "common_annotations_envsubst": "commonAnnotationsEnvsubst",
        "common_labels": "commonLabels",
        "components": "components",
        "force_common_annotations": "forceCommonAnnotations",
        "force_common_labels": "forceCommonLabels",
        "ignore_missing_components": "ignoreMissingComponents",
        "images": "images",
        "kube_version": "kubeVersion",
        "label_include_templates": "labelIncludeTemplates",
        "label_without_selector": "labelWithoutSelector",
        "name_prefix": "namePrefix",
        "namespace": "namespace",
        "name_suffix": "nameSuffix",
        "patches": "patches",
        "replicas": "replicas",
        "version": "version",
    },
)
class ApplicationSpecSourceHydratorDrySourceKustomize:
    def __init__(
        self,
        *,
        api_versions: typing.Optional[typing.Sequence[builtins.str]] = None,
        common_annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        common_annotations_envsubst: typing.Optional[builtins.bool] = None,
        common_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        components: typing.Optional[typing.Sequence[builtins.str]] = None,
        force_common_annotations: typing.Optional[builtins.bool] = None,
        force_common_labels: typing.Optional[builtins.bool] = None,
        ignore_missing_components: typing.Optional[builtins.bool] = None,
        images: typing.Optional[typing.Sequence[builtins.str]] = None,
        kube_version: typing.Optional[builtins.str] = None,
        label_include_templates: typing.Optional[builtins.bool] = None,
        label_without_selector: typing.Optional[builtins.bool] = None,
        name_prefix: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        name_suffix: typing.Optional[builtins.str] = None,
        patches: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourceHydratorDrySourceKustomizePatches", typing.Dict[builtins.str, typing.Any]]]] = None,
        replicas: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourceHydratorDrySourceKustomizeReplicas", typing.Dict[builtins.str, typing.Any]]]] = None,
        version: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param api_versions: 
        :param common_annotations: 
        :param common_annotations_envsubst: 
        :param common_labels: 
        :param components: 
        :param force_common_annotations: 
        :param force_common_labels: 
        :param ignore_missing_components: 
        :param images: 
        :param kube_version: 
        :param label_include_templates: 
        :param label_without_selector: 
        :param name_prefix: 
        :param namespace: 
        :param name_suffix: 
        :param patches: 
        :param replicas: 
        :param version: 

        :schema: ApplicationSpecSourceHydratorDrySourceKustomize
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5a7d75961d5a0ffb1b9ff9981c27b896efe2fb5c1a9b410598f4001dec4039db)
            check_type(argname="argument api_versions", value=api_versions, expected_type=type_hints["api_versions"])
            check_type(argname="argument common_annotations", value=common_annotations, expected_type=type_hints["common_annotations"])
            check_type(argname="argument common_annotations_envsubst", value=common_annotations_envsubst, expected_type=type_hints["common_annotations_envsubst"])
            check_type(argname="argument common_labels", value=common_labels, expected_type=type_hints["common_labels"])
            check_type(argname="argument components", value=components, expected_type=type_hints["components"])
            check_type(argname="argument force_common_annotations", value=force_common_annotations, expected_type=type_hints["force_common_annotations"])
            check_type(argname="argument force_common_labels", value=force_common_labels, expected_type=type_hints["force_common_labels"])
            check_type(argname="argument ignore_missing_components", value=ignore_missing_components, expected_type=type_hints["ignore_missing_components"])
            check_type(argname="argument images", value=images, expected_type=type_hints["images"])
            check_type(argname="argument kube_version", value=kube_version, expected_type=type_hints["kube_version"])
            check_type(argname="argument label_include_templates", value=label_include_templates, expected_type=type_hints["label_include_templates"])
            check_type(argname="argument label_without_selector", value=label_without_selector, expected_type=type_hints["label_without_selector"])
            check_type(argname="argument name_prefix", value=name_prefix, expected_type=type_hints["name_prefix"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument name_suffix", value=name_suffix, expected_type=type_hints["name_suffix"])
            check_type(argname="argument patches", value=patches, expected_type=type_hints["patches"])
            check_type(argname="argument replicas", value=replicas, expected_type=type_hints["replicas"])
            check_type(argname="argument version", value=version, expected_type=type_hints["version"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if api_versions is not None:
            self._values["api_versions"] = api_versions
        if common_annotations is not None:
            self._values["common_annotations"] = common_annotations
        if common_annotations_envsubst is not None:
            self._values["common_annotations_envsubst"] = common_annotations_envsubst
        if common_labels is not None:
            self._values["common_labels"] = common_labels
        if components is not None:
            self._values["components"] = components
        if force_common_annotations is not None:
            self._values["force_common_annotations"] = force_common_annotations
        if force_common_labels is not None:
            self._values["force_common_labels"] = force_common_labels
        if ignore_missing_components is not None:
            self._values["ignore_missing_components"] = ignore_missing_components
        if images is not None:
            self._values["images"] = images
        if kube_version is not None:
            self._values["kube_version"] = kube_version
        if label_include_templates is not None:
            self._values["label_include_templates"] = label_include_templates
        if label_without_selector is not None:
            self._values["label_without_selector"] = label_without_selector
        if name_prefix is not None:
            self._values["name_prefix"] = name_prefix
        if namespace is not None:
            self._values["namespace"] = namespace
        if name_suffix is not None:
            self._values["name_suffix"] = name_suffix
        if patches is not None:
            self._values["patches"] = patches
        if replicas is not None:
            self._values["replicas"] = replicas
        if version is not None:
            self._values["version"] = version

    @builtins.property
    def api_versions(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomize#apiVersions
        '''
        result = self._values.get("api_versions")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def common_annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomize#commonAnnotations
        '''
        result = self._values.get("common_annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def common_annotations_envsubst(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomize#commonAnnotationsEnvsubst
        '''
        result = self._values.get("common_annotations_envsubst")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def common_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomize#commonLabels
        '''
        result = self._values.get("common_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def components(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomize#components
        '''
        result = self._values.get("components")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def force_common_annotations(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomize#forceCommonAnnotations
        '''
        result = self._values.get("force_common_annotations")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def force_common_labels(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomize#forceCommonLabels
        '''
        result = self._values.get("force_common_labels")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def ignore_missing_components(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomize#ignoreMissingComponents
        '''
        result = self._values.get("ignore_missing_components")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def images(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomize#images
        '''
        result = self._values.get("images")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def kube_version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomize#kubeVersion
        '''
        result = self._values.get("kube_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def label_include_templates(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomize#labelIncludeTemplates
        '''
        result = self._values.get("label_include_templates")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def label_without_selector(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomize#labelWithoutSelector
        '''
        result = self._values.get("label_without_selector")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def name_prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomize#namePrefix
        '''
        result = self._values.get("name_prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomize#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name_suffix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomize#nameSuffix
        '''
        result = self._values.get("name_suffix")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def patches(
        self,
    ) -> typing.Optional[typing.List["ApplicationSpecSourceHydratorDrySourceKustomizePatches"]]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomize#patches
        '''
        result = self._values.get("patches")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourceHydratorDrySourceKustomizePatches"]], result)

    @builtins.property
    def replicas(
        self,
    ) -> typing.Optional[typing.List["ApplicationSpecSourceHydratorDrySourceKustomizeReplicas"]]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomize#replicas
        '''
        result = self._values.get("replicas")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourceHydratorDrySourceKustomizeReplicas"]], result)

    @builtins.property
    def version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomize#version
        '''
        result = self._values.get("version")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceHydratorDrySourceKustomize(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceHydratorDrySourceKustomizePatches",
    jsii_struct_bases=[],
    name_mapping={
        "options": "options",
        "patch": "patch",
        "path": "path",
        "target": "target",
    },
)
class ApplicationSpecSourceHydratorDrySourceKustomizePatches:
    def __init__(
        self,
        *,
        options: typing.Optional[typing.Mapping[builtins.str, builtins.bool]] = None,
        patch: typing.Optional[builtins.str] = None,
        path: typing.Optional[builtins.str] = None,
        target: typing.Optional[typing.Union["ApplicationSpecSourceHydratorDrySourceKustomizePatchesTarget", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param options: 
        :param patch: 
        :param path: 
        :param target: 

        :schema: ApplicationSpecSourceHydratorDrySourceKustomizePatches
        '''
        if isinstance(target, dict):
            target = ApplicationSpecSourceHydratorDrySourceKustomizePatchesTarget(**target)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ce507f58774e97353afd3caa7eeadb00a85d987df9f153f8b85a05a7215e6c57)
            check_type(argname="argument options", value=options, expected_type=type_hints["options"])
            check_type(argname="argument patch", value=patch, expected_type=type_hints["patch"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument target", value=target, expected_type=type_hints["target"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if options is not None:
            self._values["options"] = options
        if patch is not None:
            self._values["patch"] = patch
        if path is not None:
            self._values["path"] = path
        if target is not None:
            self._values["target"] = target

    @builtins.property
    def options(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.bool]]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomizePatches#options
        '''
        result = self._values.get("options")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.bool]], result)

    @builtins.property
    def patch(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomizePatches#patch
        '''
        result = self._values.get("patch")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomizePatches#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target(
        self,
    ) -> typing.Optional["ApplicationSpecSourceHydratorDrySourceKustomizePatchesTarget"]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomizePatches#target
        '''
        result = self._values.get("target")
        return typing.cast(typing.Optional["ApplicationSpecSourceHydratorDrySourceKustomizePatchesTarget"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceHydratorDrySourceKustomizePatches(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceHydratorDrySourceKustomizePatchesTarget",
    jsii_struct_bases=[],
    name_mapping={
        "annotation_selector": "annotationSelector",
        "group": "group",
        "kind": "kind",
        "label_selector": "labelSelector",
        "name": "name",
        "namespace": "namespace",
        "version": "version",
    },
)
class ApplicationSpecSourceHydratorDrySourceKustomizePatchesTarget:
    def __init__(
        self,
        *,
        annotation_selector: typing.Optional[builtins.str] = None,
        group: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        label_selector: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        version: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param annotation_selector: 
        :param group: 
        :param kind: 
        :param label_selector: 
        :param name: 
        :param namespace: 
        :param version: 

        :schema: ApplicationSpecSourceHydratorDrySourceKustomizePatchesTarget
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a1fd1f70742e32d64cca0bec3af381c3795cd734475ea31c21918551b5b72bf1)
            check_type(argname="argument annotation_selector", value=annotation_selector, expected_type=type_hints["annotation_selector"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument label_selector", value=label_selector, expected_type=type_hints["label_selector"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument version", value=version, expected_type=type_hints["version"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotation_selector is not None:
            self._values["annotation_selector"] = annotation_selector
        if group is not None:
            self._values["group"] = group
        if kind is not None:
            self._values["kind"] = kind
        if label_selector is not None:
            self._values["label_selector"] = label_selector
        if name is not None:
            self._values["name"] = name
        if namespace is not None:
            self._values["namespace"] = namespace
        if version is not None:
            self._values["version"] = version

    @builtins.property
    def annotation_selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomizePatchesTarget#annotationSelector
        '''
        result = self._values.get("annotation_selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomizePatchesTarget#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomizePatchesTarget#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def label_selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomizePatchesTarget#labelSelector
        '''
        result = self._values.get("label_selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomizePatchesTarget#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomizePatchesTarget#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomizePatchesTarget#version
        '''
        result = self._values.get("version")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceHydratorDrySourceKustomizePatchesTarget(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceHydratorDrySourceKustomizeReplicas",
    jsii_struct_bases=[],
    name_mapping={"count": "count", "name": "name"},
)
class ApplicationSpecSourceHydratorDrySourceKustomizeReplicas:
    def __init__(
        self,
        *,
        count: "ApplicationSpecSourceHydratorDrySourceKustomizeReplicasCount",
        name: builtins.str,
    ) -> None:
        '''
        :param count: 
        :param name: 

        :schema: ApplicationSpecSourceHydratorDrySourceKustomizeReplicas
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9c6f8192587c78f22b15c4f5fdc49d13fd1fd520083a3f10051216bec5976146)
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "count": count,
            "name": name,
        }

    @builtins.property
    def count(self) -> "ApplicationSpecSourceHydratorDrySourceKustomizeReplicasCount":
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomizeReplicas#count
        '''
        result = self._values.get("count")
        assert result is not None, "Required property 'count' is missing"
        return typing.cast("ApplicationSpecSourceHydratorDrySourceKustomizeReplicasCount", result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourceKustomizeReplicas#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceHydratorDrySourceKustomizeReplicas(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ApplicationSpecSourceHydratorDrySourceKustomizeReplicasCount(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioargoproj.ApplicationSpecSourceHydratorDrySourceKustomizeReplicasCount",
):
    '''
    :schema: ApplicationSpecSourceHydratorDrySourceKustomizeReplicasCount
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ApplicationSpecSourceHydratorDrySourceKustomizeReplicasCount":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d2788ad94a6c9f920db0715cceb39bf2fd346e464e98a83426b6c28ae2fa61e2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ApplicationSpecSourceHydratorDrySourceKustomizeReplicasCount", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ApplicationSpecSourceHydratorDrySourceKustomizeReplicasCount":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9b83ae2e5ec7c85fdbb5a74f085b60b406c7d8bdac7a5738008782289d24dd71)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ApplicationSpecSourceHydratorDrySourceKustomizeReplicasCount", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceHydratorDrySourcePlugin",
    jsii_struct_bases=[],
    name_mapping={"env": "env", "name": "name", "parameters": "parameters"},
)
class ApplicationSpecSourceHydratorDrySourcePlugin:
    def __init__(
        self,
        *,
        env: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourceHydratorDrySourcePluginEnv", typing.Dict[builtins.str, typing.Any]]]] = None,
        name: typing.Optional[builtins.str] = None,
        parameters: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourceHydratorDrySourcePluginParameters", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param env: 
        :param name: 
        :param parameters: 

        :schema: ApplicationSpecSourceHydratorDrySourcePlugin
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__58cfa28ce883f7dd31bdfa7280428bcec348f260a3035d586b0c893d996f9e63)
            check_type(argname="argument env", value=env, expected_type=type_hints["env"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument parameters", value=parameters, expected_type=type_hints["parameters"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if env is not None:
            self._values["env"] = env
        if name is not None:
            self._values["name"] = name
        if parameters is not None:
            self._values["parameters"] = parameters

    @builtins.property
    def env(
        self,
    ) -> typing.Optional[typing.List["ApplicationSpecSourceHydratorDrySourcePluginEnv"]]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourcePlugin#env
        '''
        result = self._values.get("env")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourceHydratorDrySourcePluginEnv"]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourcePlugin#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def parameters(
        self,
    ) -> typing.Optional[typing.List["ApplicationSpecSourceHydratorDrySourcePluginParameters"]]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourcePlugin#parameters
        '''
        result = self._values.get("parameters")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourceHydratorDrySourcePluginParameters"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceHydratorDrySourcePlugin(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceHydratorDrySourcePluginEnv",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ApplicationSpecSourceHydratorDrySourcePluginEnv:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ApplicationSpecSourceHydratorDrySourcePluginEnv
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f62ec930ff896baf452b5b1de71bed48acf22d6aede0e03154923883f0e77ec4)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourcePluginEnv#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourcePluginEnv#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceHydratorDrySourcePluginEnv(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceHydratorDrySourcePluginParameters",
    jsii_struct_bases=[],
    name_mapping={"array": "array", "map": "map", "name": "name", "string": "string"},
)
class ApplicationSpecSourceHydratorDrySourcePluginParameters:
    def __init__(
        self,
        *,
        array: typing.Optional[typing.Sequence[builtins.str]] = None,
        map: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        name: typing.Optional[builtins.str] = None,
        string: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param array: 
        :param map: 
        :param name: 
        :param string: 

        :schema: ApplicationSpecSourceHydratorDrySourcePluginParameters
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8bb78ab8abba9d68c6e18aae15f7078cf5431ed0325d36a78332f420c6e03d54)
            check_type(argname="argument array", value=array, expected_type=type_hints["array"])
            check_type(argname="argument map", value=map, expected_type=type_hints["map"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument string", value=string, expected_type=type_hints["string"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if array is not None:
            self._values["array"] = array
        if map is not None:
            self._values["map"] = map
        if name is not None:
            self._values["name"] = name
        if string is not None:
            self._values["string"] = string

    @builtins.property
    def array(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourcePluginParameters#array
        '''
        result = self._values.get("array")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def map(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourcePluginParameters#map
        '''
        result = self._values.get("map")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourcePluginParameters#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def string(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorDrySourcePluginParameters#string
        '''
        result = self._values.get("string")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceHydratorDrySourcePluginParameters(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceHydratorHydrateTo",
    jsii_struct_bases=[],
    name_mapping={"target_branch": "targetBranch"},
)
class ApplicationSpecSourceHydratorHydrateTo:
    def __init__(self, *, target_branch: builtins.str) -> None:
        '''
        :param target_branch: 

        :schema: ApplicationSpecSourceHydratorHydrateTo
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e970d9eb63dc5fabee5daa8e34fd18483c489f6644799712804d76dab7c380a5)
            check_type(argname="argument target_branch", value=target_branch, expected_type=type_hints["target_branch"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "target_branch": target_branch,
        }

    @builtins.property
    def target_branch(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourceHydratorHydrateTo#targetBranch
        '''
        result = self._values.get("target_branch")
        assert result is not None, "Required property 'target_branch' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceHydratorHydrateTo(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceHydratorSyncSource",
    jsii_struct_bases=[],
    name_mapping={
        "path": "path",
        "target_branch": "targetBranch",
        "repo_url": "repoUrl",
    },
)
class ApplicationSpecSourceHydratorSyncSource:
    def __init__(
        self,
        *,
        path: builtins.str,
        target_branch: builtins.str,
        repo_url: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param path: 
        :param target_branch: 
        :param repo_url: 

        :schema: ApplicationSpecSourceHydratorSyncSource
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__add5badb0c8beefd8c8f5c21ee57af7fc7131958e07635aa1a79cd7f39defc86)
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument target_branch", value=target_branch, expected_type=type_hints["target_branch"])
            check_type(argname="argument repo_url", value=repo_url, expected_type=type_hints["repo_url"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "path": path,
            "target_branch": target_branch,
        }
        if repo_url is not None:
            self._values["repo_url"] = repo_url

    @builtins.property
    def path(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourceHydratorSyncSource#path
        '''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def target_branch(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourceHydratorSyncSource#targetBranch
        '''
        result = self._values.get("target_branch")
        assert result is not None, "Required property 'target_branch' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def repo_url(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceHydratorSyncSource#repoURL
        '''
        result = self._values.get("repo_url")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceHydratorSyncSource(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceKustomize",
    jsii_struct_bases=[],
    name_mapping={
        "api_versions": "apiVersions",
        "common_annotations": "commonAnnotations",
        "common_annotations_envsubst": "commonAnnotationsEnvsubst",
        "common_labels": "commonLabels",
        "components": "components",
        "force_common_annotations": "forceCommonAnnotations",
        "force_common_labels": "forceCommonLabels",
        "ignore_missing_components": "ignoreMissingComponents",
        "images": "images",
        "kube_version": "kubeVersion",
        "label_include_templates": "labelIncludeTemplates",
        "label_without_selector": "labelWithoutSelector",
        "name_prefix": "namePrefix",
        "namespace": "namespace",
        "name_suffix": "nameSuffix",
        "patches": "patches",
        "replicas": "replicas",
        "version": "version",
    },
)
class ApplicationSpecSourceKustomize:
    def __init__(
        self,
        *,
        api_versions: typing.Optional[typing.Sequence[builtins.str]] = None,
        common_annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        common_annotations_envsubst: typing.Optional[builtins.bool] = None,
        common_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        components: typing.Optional[typing.Sequence[builtins.str]] = None,
        force_common_annotations: typing.Optional[builtins.bool] = None,
        force_common_labels: typing.Optional[builtins.bool] = None,
        ignore_missing_components: typing.Optional[builtins.bool] = None,
        images: typing.Optional[typing.Sequence[builtins.str]] = None,
        kube_version: typing.Optional[builtins.str] = None,
        label_include_templates: typing.Optional[builtins.bool] = None,
        label_without_selector: typing.Optional[builtins.bool] = None,
        name_prefix: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        name_suffix: typing.Optional[builtins.str] = None,
        patches: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourceKustomizePatches", typing.Dict[builtins.str, typing.Any]]]] = None,
        replicas: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourceKustomizeReplicas", typing.Dict[builtins.str, typing.Any]]]] = None,
        version: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param api_versions: 
        :param common_annotations: 
        :param common_annotations_envsubst: 
        :param common_labels: 
        :param components: 
        :param force_common_annotations: 
        :param force_common_labels: 
        :param ignore_missing_components: 
        :param images: 
        :param kube_version: 
        :param label_include_templates: 
        :param label_without_selector: 
        :param name_prefix: 
        :param namespace: 
        :param name_suffix: 
        :param patches: 
        :param replicas: 
        :param version: 

        :schema: ApplicationSpecSourceKustomize
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2607d3d54e995cb9b20e089324cc22c5307e97d282257346f223af8e215c526f)
            check_type(argname="argument api_versions", value=api_versions, expected_type=type_hints["api_versions"])
            check_type(argname="argument common_annotations", value=common_annotations, expected_type=type_hints["common_annotations"])
            check_type(argname="argument common_annotations_envsubst", value=common_annotations_envsubst, expected_type=type_hints["common_annotations_envsubst"])
            check_type(argname="argument common_labels", value=common_labels, expected_type=type_hints["common_labels"])
            check_type(argname="argument components", value=components, expected_type=type_hints["components"])
            check_type(argname="argument force_common_annotations", value=force_common_annotations, expected_type=type_hints["force_common_annotations"])
            check_type(argname="argument force_common_labels", value=force_common_labels, expected_type=type_hints["force_common_labels"])
            check_type(argname="argument ignore_missing_components", value=ignore_missing_components, expected_type=type_hints["ignore_missing_components"])
            check_type(argname="argument images", value=images, expected_type=type_hints["images"])
            check_type(argname="argument kube_version", value=kube_version, expected_type=type_hints["kube_version"])
            check_type(argname="argument label_include_templates", value=label_include_templates, expected_type=type_hints["label_include_templates"])
            check_type(argname="argument label_without_selector", value=label_without_selector, expected_type=type_hints["label_without_selector"])
            check_type(argname="argument name_prefix", value=name_prefix, expected_type=type_hints["name_prefix"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument name_suffix", value=name_suffix, expected_type=type_hints["name_suffix"])
            check_type(argname="argument patches", value=patches, expected_type=type_hints["patches"])
            check_type(argname="argument replicas", value=replicas, expected_type=type_hints["replicas"])
            check_type(argname="argument version", value=version, expected_type=type_hints["version"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if api_versions is not None:
            self._values["api_versions"] = api_versions
        if common_annotations is not None:
            self._values["common_annotations"] = common_annotations
        if common_annotations_envsubst is not None:
            self._values["common_annotations_envsubst"] = common_annotations_envsubst
        if common_labels is not None:
            self._values["common_labels"] = common_labels
        if components is not None:
            self._values["components"] = components
        if force_common_annotations is not None:
            self._values["force_common_annotations"] = force_common_annotations
        if force_common_labels is not None:
            self._values["force_common_labels"] = force_common_labels
        if ignore_missing_components is not None:
            self._values["ignore_missing_components"] = ignore_missing_components
        if images is not None:
            self._values["images"] = images
        if kube_version is not None:
            self._values["kube_version"] = kube_version
        if label_include_templates is not None:
            self._values["label_include_templates"] = label_include_templates
        if label_without_selector is not None:
            self._values["label_without_selector"] = label_without_selector
        if name_prefix is not None:
            self._values["name_prefix"] = name_prefix
        if namespace is not None:
            self._values["namespace"] = namespace
        if name_suffix is not None:
            self._values["name_suffix"] = name_suffix
        if patches is not None:
            self._values["patches"] = patches
        if replicas is not None:
            self._values["replicas"] = replicas
        if version is not None:
            self._values["version"] = version

    @builtins.property
    def api_versions(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecSourceKustomize#apiVersions
        '''
        result = self._values.get("api_versions")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def common_annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ApplicationSpecSourceKustomize#commonAnnotations
        '''
        result = self._values.get("common_annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def common_annotations_envsubst(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceKustomize#commonAnnotationsEnvsubst
        '''
        result = self._values.get("common_annotations_envsubst")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def common_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ApplicationSpecSourceKustomize#commonLabels
        '''
        result = self._values.get("common_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def components(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecSourceKustomize#components
        '''
        result = self._values.get("components")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def force_common_annotations(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceKustomize#forceCommonAnnotations
        '''
        result = self._values.get("force_common_annotations")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def force_common_labels(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceKustomize#forceCommonLabels
        '''
        result = self._values.get("force_common_labels")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def ignore_missing_components(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceKustomize#ignoreMissingComponents
        '''
        result = self._values.get("ignore_missing_components")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def images(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecSourceKustomize#images
        '''
        result = self._values.get("images")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def kube_version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceKustomize#kubeVersion
        '''
        result = self._values.get("kube_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def label_include_templates(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceKustomize#labelIncludeTemplates
        '''
        result = self._values.get("label_include_templates")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def label_without_selector(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourceKustomize#labelWithoutSelector
        '''
        result = self._values.get("label_without_selector")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def name_prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceKustomize#namePrefix
        '''
        result = self._values.get("name_prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceKustomize#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name_suffix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceKustomize#nameSuffix
        '''
        result = self._values.get("name_suffix")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def patches(
        self,
    ) -> typing.Optional[typing.List["ApplicationSpecSourceKustomizePatches"]]:
        '''
        :schema: ApplicationSpecSourceKustomize#patches
        '''
        result = self._values.get("patches")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourceKustomizePatches"]], result)

    @builtins.property
    def replicas(
        self,
    ) -> typing.Optional[typing.List["ApplicationSpecSourceKustomizeReplicas"]]:
        '''
        :schema: ApplicationSpecSourceKustomize#replicas
        '''
        result = self._values.get("replicas")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourceKustomizeReplicas"]], result)

    @builtins.property
    def version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceKustomize#version
        '''
        result = self._values.get("version")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceKustomize(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceKustomizePatches",
    jsii_struct_bases=[],
    name_mapping={
        "options": "options",
        "patch": "patch",
        "path": "path",
        "target": "target",
    },
)
class ApplicationSpecSourceKustomizePatches:
    def __init__(
        self,
        *,
        options: typing.Optional[typing.Mapping[builtins.str, builtins.bool]] = None,
        patch: typing.Optional[builtins.str] = None,
        path: typing.Optional[builtins.str] = None,
        target: typing.Optional[typing.Union["ApplicationSpecSourceKustomizePatchesTarget", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param options: 
        :param patch: 
        :param path: 
        :param target: 

        :schema: ApplicationSpecSourceKustomizePatches
        '''
        if isinstance(target, dict):
            target = ApplicationSpecSourceKustomizePatchesTarget(**target)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__70b3e23903fafbd4c0887ff80abfab919b983639ed51c0f76a8c7a47a856c86b)
            check_type(argname="argument options", value=options, expected_type=type_hints["options"])
            check_type(argname="argument patch", value=patch, expected_type=type_hints["patch"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument target", value=target, expected_type=type_hints["target"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if options is not None:
            self._values["options"] = options
        if patch is not None:
            self._values["patch"] = patch
        if path is not None:
            self._values["path"] = path
        if target is not None:
            self._values["target"] = target

    @builtins.property
    def options(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.bool]]:
        '''
        :schema: ApplicationSpecSourceKustomizePatches#options
        '''
        result = self._values.get("options")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.bool]], result)

    @builtins.property
    def patch(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceKustomizePatches#patch
        '''
        result = self._values.get("patch")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceKustomizePatches#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target(self) -> typing.Optional["ApplicationSpecSourceKustomizePatchesTarget"]:
        '''
        :schema: ApplicationSpecSourceKustomizePatches#target
        '''
        result = self._values.get("target")
        return typing.cast(typing.Optional["ApplicationSpecSourceKustomizePatchesTarget"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceKustomizePatches(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceKustomizePatchesTarget",
    jsii_struct_bases=[],
    name_mapping={
        "annotation_selector": "annotationSelector",
        "group": "group",
        "kind": "kind",
        "label_selector": "labelSelector",
        "name": "name",
        "namespace": "namespace",
        "version": "version",
    },
)
class ApplicationSpecSourceKustomizePatchesTarget:
    def __init__(
        self,
        *,
        annotation_selector: typing.Optional[builtins.str] = None,
        group: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        label_selector: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        version: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param annotation_selector: 
        :param group: 
        :param kind: 
        :param label_selector: 
        :param name: 
        :param namespace: 
        :param version: 

        :schema: ApplicationSpecSourceKustomizePatchesTarget
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b62415e715ebe025216d418440b87bae78b134fba99998197a8dffb31d81b80b)
            check_type(argname="argument annotation_selector", value=annotation_selector, expected_type=type_hints["annotation_selector"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument label_selector", value=label_selector, expected_type=type_hints["label_selector"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument version", value=version, expected_type=type_hints["version"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotation_selector is not None:
            self._values["annotation_selector"] = annotation_selector
        if group is not None:
            self._values["group"] = group
        if kind is not None:
            self._values["kind"] = kind
        if label_selector is not None:
            self._values["label_selector"] = label_selector
        if name is not None:
            self._values["name"] = name
        if namespace is not None:
            self._values["namespace"] = namespace
        if version is not None:
            self._values["version"] = version

    @builtins.property
    def annotation_selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceKustomizePatchesTarget#annotationSelector
        '''
        result = self._values.get("annotation_selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceKustomizePatchesTarget#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceKustomizePatchesTarget#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def label_selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceKustomizePatchesTarget#labelSelector
        '''
        result = self._values.get("label_selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceKustomizePatchesTarget#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceKustomizePatchesTarget#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourceKustomizePatchesTarget#version
        '''
        result = self._values.get("version")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceKustomizePatchesTarget(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourceKustomizeReplicas",
    jsii_struct_bases=[],
    name_mapping={"count": "count", "name": "name"},
)
class ApplicationSpecSourceKustomizeReplicas:
    def __init__(
        self,
        *,
        count: "ApplicationSpecSourceKustomizeReplicasCount",
        name: builtins.str,
    ) -> None:
        '''
        :param count: 
        :param name: 

        :schema: ApplicationSpecSourceKustomizeReplicas
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ced0c644f1f537b52c04c7db8bf6eef78afae7fbfeee7dc051ee2c2ce2ec950a)
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "count": count,
            "name": name,
        }

    @builtins.property
    def count(self) -> "ApplicationSpecSourceKustomizeReplicasCount":
        '''
        :schema: ApplicationSpecSourceKustomizeReplicas#count
        '''
        result = self._values.get("count")
        assert result is not None, "Required property 'count' is missing"
        return typing.cast("ApplicationSpecSourceKustomizeReplicasCount", result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourceKustomizeReplicas#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourceKustomizeReplicas(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ApplicationSpecSourceKustomizeReplicasCount(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioargoproj.ApplicationSpecSourceKustomizeReplicasCount",
):
    '''
    :schema: ApplicationSpecSourceKustomizeReplicasCount
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ApplicationSpecSourceKustomizeReplicasCount":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__00f1036b4458a51e88bb4c3f0c8943db31b96eea58341cd262de700602ee9302)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ApplicationSpecSourceKustomizeReplicasCount", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ApplicationSpecSourceKustomizeReplicasCount":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d40c09d2e240a188b5984013a55672fb3d4cd562976a6abf94d26e9516d03669)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ApplicationSpecSourceKustomizeReplicasCount", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourcePlugin",
    jsii_struct_bases=[],
    name_mapping={"env": "env", "name": "name", "parameters": "parameters"},
)
class ApplicationSpecSourcePlugin:
    def __init__(
        self,
        *,
        env: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourcePluginEnv", typing.Dict[builtins.str, typing.Any]]]] = None,
        name: typing.Optional[builtins.str] = None,
        parameters: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourcePluginParameters", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param env: 
        :param name: 
        :param parameters: 

        :schema: ApplicationSpecSourcePlugin
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__514024456f47697dcd1485e829ac7254241e1fc9c237d237549e6814f0ca49b2)
            check_type(argname="argument env", value=env, expected_type=type_hints["env"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument parameters", value=parameters, expected_type=type_hints["parameters"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if env is not None:
            self._values["env"] = env
        if name is not None:
            self._values["name"] = name
        if parameters is not None:
            self._values["parameters"] = parameters

    @builtins.property
    def env(self) -> typing.Optional[typing.List["ApplicationSpecSourcePluginEnv"]]:
        '''
        :schema: ApplicationSpecSourcePlugin#env
        '''
        result = self._values.get("env")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourcePluginEnv"]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcePlugin#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def parameters(
        self,
    ) -> typing.Optional[typing.List["ApplicationSpecSourcePluginParameters"]]:
        '''
        :schema: ApplicationSpecSourcePlugin#parameters
        '''
        result = self._values.get("parameters")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourcePluginParameters"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourcePlugin(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourcePluginEnv",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ApplicationSpecSourcePluginEnv:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ApplicationSpecSourcePluginEnv
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1ae2d9b6c9043f55f847eead5bf3a3fa62a6f74f130064c7bbefd9dbf44ec411)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourcePluginEnv#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourcePluginEnv#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourcePluginEnv(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourcePluginParameters",
    jsii_struct_bases=[],
    name_mapping={"array": "array", "map": "map", "name": "name", "string": "string"},
)
class ApplicationSpecSourcePluginParameters:
    def __init__(
        self,
        *,
        array: typing.Optional[typing.Sequence[builtins.str]] = None,
        map: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        name: typing.Optional[builtins.str] = None,
        string: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param array: 
        :param map: 
        :param name: 
        :param string: 

        :schema: ApplicationSpecSourcePluginParameters
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__67737a8e23a311401126a8ec69020232f8542fd2b263bea6431b759be0573142)
            check_type(argname="argument array", value=array, expected_type=type_hints["array"])
            check_type(argname="argument map", value=map, expected_type=type_hints["map"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument string", value=string, expected_type=type_hints["string"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if array is not None:
            self._values["array"] = array
        if map is not None:
            self._values["map"] = map
        if name is not None:
            self._values["name"] = name
        if string is not None:
            self._values["string"] = string

    @builtins.property
    def array(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecSourcePluginParameters#array
        '''
        result = self._values.get("array")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def map(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ApplicationSpecSourcePluginParameters#map
        '''
        result = self._values.get("map")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcePluginParameters#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def string(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcePluginParameters#string
        '''
        result = self._values.get("string")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourcePluginParameters(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSources",
    jsii_struct_bases=[],
    name_mapping={
        "repo_url": "repoUrl",
        "chart": "chart",
        "directory": "directory",
        "helm": "helm",
        "kustomize": "kustomize",
        "name": "name",
        "path": "path",
        "plugin": "plugin",
        "ref": "ref",
        "tag_prefix": "tagPrefix",
        "target_revision": "targetRevision",
    },
)
class ApplicationSpecSources:
    def __init__(
        self,
        *,
        repo_url: builtins.str,
        chart: typing.Optional[builtins.str] = None,
        directory: typing.Optional[typing.Union["ApplicationSpecSourcesDirectory", typing.Dict[builtins.str, typing.Any]]] = None,
        helm: typing.Optional[typing.Union["ApplicationSpecSourcesHelm", typing.Dict[builtins.str, typing.Any]]] = None,
        kustomize: typing.Optional[typing.Union["ApplicationSpecSourcesKustomize", typing.Dict[builtins.str, typing.Any]]] = None,
        name: typing.Optional[builtins.str] = None,
        path: typing.Optional[builtins.str] = None,
        plugin: typing.Optional[typing.Union["ApplicationSpecSourcesPlugin", typing.Dict[builtins.str, typing.Any]]] = None,
        ref: typing.Optional[builtins.str] = None,
        tag_prefix: typing.Optional[builtins.str] = None,
        target_revision: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param repo_url: 
        :param chart: 
        :param directory: 
        :param helm: 
        :param kustomize: 
        :param name: 
        :param path: 
        :param plugin: 
        :param ref: 
        :param tag_prefix: 
        :param target_revision: 

        :schema: ApplicationSpecSources
        '''
        if isinstance(directory, dict):
            directory = ApplicationSpecSourcesDirectory(**directory)
        if isinstance(helm, dict):
            helm = ApplicationSpecSourcesHelm(**helm)
        if isinstance(kustomize, dict):
            kustomize = ApplicationSpecSourcesKustomize(**kustomize)
        if isinstance(plugin, dict):
            plugin = ApplicationSpecSourcesPlugin(**plugin)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bc297ba23db9492421203bf6aed690cb8adc0c3321300e18c1e75b6c159fcc7c)
            check_type(argname="argument repo_url", value=repo_url, expected_type=type_hints["repo_url"])
            check_type(argname="argument chart", value=chart, expected_type=type_hints["chart"])
            check_type(argname="argument directory", value=directory, expected_type=type_hints["directory"])
            check_type(argname="argument helm", value=helm, expected_type=type_hints["helm"])
            check_type(argname="argument kustomize", value=kustomize, expected_type=type_hints["kustomize"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument plugin", value=plugin, expected_type=type_hints["plugin"])
            check_type(argname="argument ref", value=ref, expected_type=type_hints["ref"])
            check_type(argname="argument tag_prefix", value=tag_prefix, expected_type=type_hints["tag_prefix"])
            check_type(argname="argument target_revision", value=target_revision, expected_type=type_hints["target_revision"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "repo_url": repo_url,
        }
        if chart is not None:
            self._values["chart"] = chart
        if directory is not None:
            self._values["directory"] = directory
        if helm is not None:
            self._values["helm"] = helm
        if kustomize is not None:
            self._values["kustomize"] = kustomize
        if name is not None:
            self._values["name"] = name
        if path is not None:
            self._values["path"] = path
        if plugin is not None:
            self._values["plugin"] = plugin
        if ref is not None:
            self._values["ref"] = ref
        if tag_prefix is not None:
            self._values["tag_prefix"] = tag_prefix
        if target_revision is not None:
            self._values["target_revision"] = target_revision

    @builtins.property
    def repo_url(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSources#repoURL
        '''
        result = self._values.get("repo_url")
        assert result is not None, "Required property 'repo_url' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def chart(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSources#chart
        '''
        result = self._values.get("chart")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def directory(self) -> typing.Optional["ApplicationSpecSourcesDirectory"]:
        '''
        :schema: ApplicationSpecSources#directory
        '''
        result = self._values.get("directory")
        return typing.cast(typing.Optional["ApplicationSpecSourcesDirectory"], result)

    @builtins.property
    def helm(self) -> typing.Optional["ApplicationSpecSourcesHelm"]:
        '''
        :schema: ApplicationSpecSources#helm
        '''
        result = self._values.get("helm")
        return typing.cast(typing.Optional["ApplicationSpecSourcesHelm"], result)

    @builtins.property
    def kustomize(self) -> typing.Optional["ApplicationSpecSourcesKustomize"]:
        '''
        :schema: ApplicationSpecSources#kustomize
        '''
        result = self._values.get("kustomize")
        return typing.cast(typing.Optional["ApplicationSpecSourcesKustomize"], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSources#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSources#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def plugin(self) -> typing.Optional["ApplicationSpecSourcesPlugin"]:
        '''
        :schema: ApplicationSpecSources#plugin
        '''
        result = self._values.get("plugin")
        return typing.cast(typing.Optional["ApplicationSpecSourcesPlugin"], result)

    @builtins.property
    def ref(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSources#ref
        '''
        result = self._values.get("ref")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tag_prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSources#tagPrefix
        '''
        result = self._values.get("tag_prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target_revision(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSources#targetRevision
        '''
        result = self._values.get("target_revision")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourcesDirectory",
    jsii_struct_bases=[],
    name_mapping={
        "disable_extension_filter": "disableExtensionFilter",
        "exclude": "exclude",
        "include": "include",
        "jsonnet": "jsonnet",
        "recurse": "recurse",
    },
)
class ApplicationSpecSourcesDirectory:
    def __init__(
        self,
        *,
        disable_extension_filter: typing.Optional[builtins.bool] = None,
        exclude: typing.Optional[builtins.str] = None,
        include: typing.Optional[builtins.str] = None,
        jsonnet: typing.Optional[typing.Union["ApplicationSpecSourcesDirectoryJsonnet", typing.Dict[builtins.str, typing.Any]]] = None,
        recurse: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param disable_extension_filter: 
        :param exclude: 
        :param include: 
        :param jsonnet: 
        :param recurse: 

        :schema: ApplicationSpecSourcesDirectory
        '''
        if isinstance(jsonnet, dict):
            jsonnet = ApplicationSpecSourcesDirectoryJsonnet(**jsonnet)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__378b764eb0eac08e33cdb65d1987cfbe7b054de9f12a072b3426e2bf51e5f9c0)
            check_type(argname="argument disable_extension_filter", value=disable_extension_filter, expected_type=type_hints["disable_extension_filter"])
            check_type(argname="argument exclude", value=exclude, expected_type=type_hints["exclude"])
            check_type(argname="argument include", value=include, expected_type=type_hints["include"])
            check_type(argname="argument jsonnet", value=jsonnet, expected_type=type_hints["jsonnet"])
            check_type(argname="argument recurse", value=recurse, expected_type=type_hints["recurse"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable_extension_filter is not None:
            self._values["disable_extension_filter"] = disable_extension_filter
        if exclude is not None:
            self._values["exclude"] = exclude
        if include is not None:
            self._values["include"] = include
        if jsonnet is not None:
            self._values["jsonnet"] = jsonnet
        if recurse is not None:
            self._values["recurse"] = recurse

    @builtins.property
    def disable_extension_filter(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourcesDirectory#disableExtensionFilter
        '''
        result = self._values.get("disable_extension_filter")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def exclude(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesDirectory#exclude
        '''
        result = self._values.get("exclude")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def include(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesDirectory#include
        '''
        result = self._values.get("include")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def jsonnet(self) -> typing.Optional["ApplicationSpecSourcesDirectoryJsonnet"]:
        '''
        :schema: ApplicationSpecSourcesDirectory#jsonnet
        '''
        result = self._values.get("jsonnet")
        return typing.cast(typing.Optional["ApplicationSpecSourcesDirectoryJsonnet"], result)

    @builtins.property
    def recurse(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourcesDirectory#recurse
        '''
        result = self._values.get("recurse")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourcesDirectory(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourcesDirectoryJsonnet",
    jsii_struct_bases=[],
    name_mapping={"ext_vars": "extVars", "libs": "libs", "tlas": "tlas"},
)
class ApplicationSpecSourcesDirectoryJsonnet:
    def __init__(
        self,
        *,
        ext_vars: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourcesDirectoryJsonnetExtVars", typing.Dict[builtins.str, typing.Any]]]] = None,
        libs: typing.Optional[typing.Sequence[builtins.str]] = None,
        tlas: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourcesDirectoryJsonnetTlas", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param ext_vars: 
        :param libs: 
        :param tlas: 

        :schema: ApplicationSpecSourcesDirectoryJsonnet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c7d77b294df6b010096428e2c6294e171281911fbfae7aca5359c43f32bc0461)
            check_type(argname="argument ext_vars", value=ext_vars, expected_type=type_hints["ext_vars"])
            check_type(argname="argument libs", value=libs, expected_type=type_hints["libs"])
            check_type(argname="argument tlas", value=tlas, expected_type=type_hints["tlas"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ext_vars is not None:
            self._values["ext_vars"] = ext_vars
        if libs is not None:
            self._values["libs"] = libs
        if tlas is not None:
            self._values["tlas"] = tlas

    @builtins.property
    def ext_vars(
        self,
    ) -> typing.Optional[typing.List["ApplicationSpecSourcesDirectoryJsonnetExtVars"]]:
        '''
        :schema: ApplicationSpecSourcesDirectoryJsonnet#extVars
        '''
        result = self._values.get("ext_vars")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourcesDirectoryJsonnetExtVars"]], result)

    @builtins.property
    def libs(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecSourcesDirectoryJsonnet#libs
        '''
        result = self._values.get("libs")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def tlas(
        self,
    ) -> typing.Optional[typing.List["ApplicationSpecSourcesDirectoryJsonnetTlas"]]:
        '''
        :schema: ApplicationSpecSourcesDirectoryJsonnet#tlas
        '''
        result = self._values.get("tlas")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourcesDirectoryJsonnetTlas"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourcesDirectoryJsonnet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourcesDirectoryJsonnetExtVars",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value", "code": "code"},
)
class ApplicationSpecSourcesDirectoryJsonnetExtVars:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: builtins.str,
        code: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 
        :param code: 

        :schema: ApplicationSpecSourcesDirectoryJsonnetExtVars
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__845dd159a281f4bf8d3ea96f5ae116bc3e010f1ed417747aab930c910555613c)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }
        if code is not None:
            self._values["code"] = code

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourcesDirectoryJsonnetExtVars#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourcesDirectoryJsonnetExtVars#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourcesDirectoryJsonnetExtVars#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourcesDirectoryJsonnetExtVars(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourcesDirectoryJsonnetTlas",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value", "code": "code"},
)
class ApplicationSpecSourcesDirectoryJsonnetTlas:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: builtins.str,
        code: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 
        :param code: 

        :schema: ApplicationSpecSourcesDirectoryJsonnetTlas
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a2c5c54f2e2f92a477a591ee6b87292e5000ea574fb8b3ea0864194d159d0ee6)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }
        if code is not None:
            self._values["code"] = code

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourcesDirectoryJsonnetTlas#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourcesDirectoryJsonnetTlas#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourcesDirectoryJsonnetTlas#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourcesDirectoryJsonnetTlas(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourcesHelm",
    jsii_struct_bases=[],
    name_mapping={
        "api_versions": "apiVersions",
        "file_parameters": "fileParameters",
        "ignore_missing_value_files": "ignoreMissingValueFiles",
        "kube_version": "kubeVersion",
        "namespace": "namespace",
        "parameters": "parameters",
        "pass_credentials": "passCredentials",
        "release_name": "releaseName",
        "skip_crds": "skipCrds",
        "skip_schema_validation": "skipSchemaValidation",
        "skip_tests": "skipTests",
        "value_files": "valueFiles",
        "values": "values",
        "values_object": "valuesObject",
        "version": "version",
    },
)
class ApplicationSpecSourcesHelm:
    def __init__(
        self,
        *,
        api_versions: typing.Optional[typing.Sequence[builtins.str]] = None,
        file_parameters: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourcesHelmFileParameters", typing.Dict[builtins.str, typing.Any]]]] = None,
        ignore_missing_value_files: typing.Optional[builtins.bool] = None,
        kube_version: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        parameters: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourcesHelmParameters", typing.Dict[builtins.str, typing.Any]]]] = None,
        pass_credentials: typing.Optional[builtins.bool] = None,
        release_name: typing.Optional[builtins.str] = None,
        skip_crds: typing.Optional[builtins.bool] = None,
        skip_schema_validation: typing.Optional[builtins.bool] = None,
        skip_tests: typing.Optional[builtins.bool] = None,
        value_files: typing.Optional[typing.Sequence[builtins.str]] = None,
        values: typing.Optional[builtins.str] = None,
        values_object: typing.Any = None,
        version: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param api_versions: 
        :param file_parameters: 
        :param ignore_missing_value_files: 
        :param kube_version: 
        :param namespace: 
        :param parameters: 
        :param pass_credentials: 
        :param release_name: 
        :param skip_crds: 
        :param skip_schema_validation: 
        :param skip_tests: 
        :param value_files: 
        :param values: 
        :param values_object: 
        :param version: 

        :schema: ApplicationSpecSourcesHelm
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__31ab5c861d3f1bd80908a8acea70c092f42f8da0189b0888973af0bdacfa163d)
            check_type(argname="argument api_versions", value=api_versions, expected_type=type_hints["api_versions"])
            check_type(argname="argument file_parameters", value=file_parameters, expected_type=type_hints["file_parameters"])
            check_type(argname="argument ignore_missing_value_files", value=ignore_missing_value_files, expected_type=type_hints["ignore_missing_value_files"])
            check_type(argname="argument kube_version", value=kube_version, expected_type=type_hints["kube_version"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument parameters", value=parameters, expected_type=type_hints["parameters"])
            check_type(argname="argument pass_credentials", value=pass_credentials, expected_type=type_hints["pass_credentials"])
            check_type(argname="argument release_name", value=release_name, expected_type=type_hints["release_name"])
            check_type(argname="argument skip_crds", value=skip_crds, expected_type=type_hints["skip_crds"])
            check_type(argname="argument skip_schema_validation", value=skip_schema_validation, expected_type=type_hints["skip_schema_validation"])
            check_type(argname="argument skip_tests", value=skip_tests, expected_type=type_hints["skip_tests"])
            check_type(argname="argument value_files", value=value_files, expected_type=type_hints["value_files"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
            check_type(argname="argument values_object", value=values_object, expected_type=type_hints["values_object"])
            check_type(argname="argument version", value=version, expected_type=type_hints["version"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if api_versions is not None:
            self._values["api_versions"] = api_versions
        if file_parameters is not None:
            self._values["file_parameters"] = file_parameters
        if ignore_missing_value_files is not None:
            self._values["ignore_missing_value_files"] = ignore_missing_value_files
        if kube_version is not None:
            self._values["kube_version"] = kube_version
        if namespace is not None:
            self._values["namespace"] = namespace
        if parameters is not None:
            self._values["parameters"] = parameters
        if pass_credentials is not None:
            self._values["pass_credentials"] = pass_credentials
        if release_name is not None:
            self._values["release_name"] = release_name
        if skip_crds is not None:
            self._values["skip_crds"] = skip_crds
        if skip_schema_validation is not None:
            self._values["skip_schema_validation"] = skip_schema_validation
        if skip_tests is not None:
            self._values["skip_tests"] = skip_tests
        if value_files is not None:
            self._values["value_files"] = value_files
        if values is not None:
            self._values["values"] = values
        if values_object is not None:
            self._values["values_object"] = values_object
        if version is not None:
            self._values["version"] = version

    @builtins.property
    def api_versions(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecSourcesHelm#apiVersions
        '''
        result = self._values.get("api_versions")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def file_parameters(
        self,
    ) -> typing.Optional[typing.List["ApplicationSpecSourcesHelmFileParameters"]]:
        '''
        :schema: ApplicationSpecSourcesHelm#fileParameters
        '''
        result = self._values.get("file_parameters")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourcesHelmFileParameters"]], result)

    @builtins.property
    def ignore_missing_value_files(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourcesHelm#ignoreMissingValueFiles
        '''
        result = self._values.get("ignore_missing_value_files")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def kube_version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesHelm#kubeVersion
        '''
        result = self._values.get("kube_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesHelm#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def parameters(
        self,
    ) -> typing.Optional[typing.List["ApplicationSpecSourcesHelmParameters"]]:
        '''
        :schema: ApplicationSpecSourcesHelm#parameters
        '''
        result = self._values.get("parameters")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourcesHelmParameters"]], result)

    @builtins.property
    def pass_credentials(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourcesHelm#passCredentials
        '''
        result = self._values.get("pass_credentials")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def release_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesHelm#releaseName
        '''
        result = self._values.get("release_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def skip_crds(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourcesHelm#skipCrds
        '''
        result = self._values.get("skip_crds")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def skip_schema_validation(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourcesHelm#skipSchemaValidation
        '''
        result = self._values.get("skip_schema_validation")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def skip_tests(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourcesHelm#skipTests
        '''
        result = self._values.get("skip_tests")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def value_files(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecSourcesHelm#valueFiles
        '''
        result = self._values.get("value_files")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def values(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesHelm#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def values_object(self) -> typing.Any:
        '''
        :schema: ApplicationSpecSourcesHelm#valuesObject
        '''
        result = self._values.get("values_object")
        return typing.cast(typing.Any, result)

    @builtins.property
    def version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesHelm#version
        '''
        result = self._values.get("version")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourcesHelm(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourcesHelmFileParameters",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "path": "path"},
)
class ApplicationSpecSourcesHelmFileParameters:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        path: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param path: 

        :schema: ApplicationSpecSourcesHelmFileParameters
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3591c6b32ad894aa4b81618948d9d1e77dbf3cc1cb1de9eff3b9c92ce2dc199d)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name
        if path is not None:
            self._values["path"] = path

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesHelmFileParameters#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesHelmFileParameters#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourcesHelmFileParameters(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourcesHelmParameters",
    jsii_struct_bases=[],
    name_mapping={"force_string": "forceString", "name": "name", "value": "value"},
)
class ApplicationSpecSourcesHelmParameters:
    def __init__(
        self,
        *,
        force_string: typing.Optional[builtins.bool] = None,
        name: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param force_string: 
        :param name: 
        :param value: 

        :schema: ApplicationSpecSourcesHelmParameters
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a9024cde9c2ff5ca9b5f536937ed4dc212d6b6100b40e97306fd954dfaddf6c2)
            check_type(argname="argument force_string", value=force_string, expected_type=type_hints["force_string"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if force_string is not None:
            self._values["force_string"] = force_string
        if name is not None:
            self._values["name"] = name
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def force_string(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourcesHelmParameters#forceString
        '''
        result = self._values.get("force_string")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesHelmParameters#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesHelmParameters#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourcesHelmParameters(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourcesKustomize",
    jsii_struct_bases=[],
    name_mapping={
        "api_versions": "apiVersions",
        "common_annotations": "commonAnnotations",
        "common_annotations_envsubst": "commonAnnotationsEnvsubst",
        "common_labels": "commonLabels",
        "components": "components",
        "force_common_annotations": "forceCommonAnnotations",
        "force_common_labels": "forceCommonLabels",
        "ignore_missing_components": "ignoreMissingComponents",
        "images": "images",
        "kube_version": "kubeVersion",
        "label_include_templates": "labelIncludeTemplates",
        "label_without_selector": "labelWithoutSelector",
        "name_prefix": "namePrefix",
        "namespace": "namespace",
        "name_suffix": "nameSuffix",
        "patches": "patches",
        "replicas": "replicas",
        "version": "version",
    },
)
class ApplicationSpecSourcesKustomize:
    def __init__(
        self,
        *,
        api_versions: typing.Optional[typing.Sequence[builtins.str]] = None,
        common_annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        common_annotations_envsubst: typing.Optional[builtins.bool] = None,
        common_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        components: typing.Optional[typing.Sequence[builtins.str]] = None,
        force_common_annotations: typing.Optional[builtins.bool] = None,
        force_common_labels: typing.Optional[builtins.bool] = None,
        ignore_missing_components: typing.Optional[builtins.bool] = None,
        images: typing.Optional[typing.Sequence[builtins.str]] = None,
        kube_version: typing.Optional[builtins.str] = None,
        label_include_templates: typing.Optional[builtins.bool] = None,
        label_without_selector: typing.Optional[builtins.bool] = None,
        name_prefix: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        name_suffix: typing.Optional[builtins.str] = None,
        patches: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourcesKustomizePatches", typing.Dict[builtins.str, typing.Any]]]] = None,
        replicas: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourcesKustomizeReplicas", typing.Dict[builtins.str, typing.Any]]]] = None,
        version: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param api_versions: 
        :param common_annotations: 
        :param common_annotations_envsubst: 
        :param common_labels: 
        :param components: 
        :param force_common_annotations: 
        :param force_common_labels: 
        :param ignore_missing_components: 
        :param images: 
        :param kube_version: 
        :param label_include_templates: 
        :param label_without_selector: 
        :param name_prefix: 
        :param namespace: 
        :param name_suffix: 
        :param patches: 
        :param replicas: 
        :param version: 

        :schema: ApplicationSpecSourcesKustomize
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0ac1b1f59ae49a9d56c4cfacc0c940b516a5e8081676741e72b08c59feb6c0f5)
            check_type(argname="argument api_versions", value=api_versions, expected_type=type_hints["api_versions"])
            check_type(argname="argument common_annotations", value=common_annotations, expected_type=type_hints["common_annotations"])
            check_type(argname="argument common_annotations_envsubst", value=common_annotations_envsubst, expected_type=type_hints["common_annotations_envsubst"])
            check_type(argname="argument common_labels", value=common_labels, expected_type=type_hints["common_labels"])
            check_type(argname="argument components", value=components, expected_type=type_hints["components"])
            check_type(argname="argument force_common_annotations", value=force_common_annotations, expected_type=type_hints["force_common_annotations"])
            check_type(argname="argument force_common_labels", value=force_common_labels, expected_type=type_hints["force_common_labels"])
            check_type(argname="argument ignore_missing_components", value=ignore_missing_components, expected_type=type_hints["ignore_missing_components"])
            check_type(argname="argument images", value=images, expected_type=type_hints["images"])
            check_type(argname="argument kube_version", value=kube_version, expected_type=type_hints["kube_version"])
            check_type(argname="argument label_include_templates", value=label_include_templates, expected_type=type_hints["label_include_templates"])
            check_type(argname="argument label_without_selector", value=label_without_selector, expected_type=type_hints["label_without_selector"])
            check_type(argname="argument name_prefix", value=name_prefix, expected_type=type_hints["name_prefix"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument name_suffix", value=name_suffix, expected_type=type_hints["name_suffix"])
            check_type(argname="argument patches", value=patches, expected_type=type_hints["patches"])
            check_type(argname="argument replicas", value=replicas, expected_type=type_hints["replicas"])
            check_type(argname="argument version", value=version, expected_type=type_hints["version"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if api_versions is not None:
            self._values["api_versions"] = api_versions
        if common_annotations is not None:
            self._values["common_annotations"] = common_annotations
        if common_annotations_envsubst is not None:
            self._values["common_annotations_envsubst"] = common_annotations_envsubst
        if common_labels is not None:
            self._values["common_labels"] = common_labels
        if components is not None:
            self._values["components"] = components
        if force_common_annotations is not None:
            self._values["force_common_annotations"] = force_common_annotations
        if force_common_labels is not None:
            self._values["force_common_labels"] = force_common_labels
        if ignore_missing_components is not None:
            self._values["ignore_missing_components"] = ignore_missing_components
        if images is not None:
            self._values["images"] = images
        if kube_version is not None:
            self._values["kube_version"] = kube_version
        if label_include_templates is not None:
            self._values["label_include_templates"] = label_include_templates
        if label_without_selector is not None:
            self._values["label_without_selector"] = label_without_selector
        if name_prefix is not None:
            self._values["name_prefix"] = name_prefix
        if namespace is not None:
            self._values["namespace"] = namespace
        if name_suffix is not None:
            self._values["name_suffix"] = name_suffix
        if patches is not None:
            self._values["patches"] = patches
        if replicas is not None:
            self._values["replicas"] = replicas
        if version is not None:
            self._values["version"] = version

    @builtins.property
    def api_versions(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecSourcesKustomize#apiVersions
        '''
        result = self._values.get("api_versions")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def common_annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ApplicationSpecSourcesKustomize#commonAnnotations
        '''
        result = self._values.get("common_annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def common_annotations_envsubst(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourcesKustomize#commonAnnotationsEnvsubst
        '''
        result = self._values.get("common_annotations_envsubst")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def common_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ApplicationSpecSourcesKustomize#commonLabels
        '''
        result = self._values.get("common_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def components(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecSourcesKustomize#components
        '''
        result = self._values.get("components")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def force_common_annotations(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourcesKustomize#forceCommonAnnotations
        '''
        result = self._values.get("force_common_annotations")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def force_common_labels(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourcesKustomize#forceCommonLabels
        '''
        result = self._values.get("force_common_labels")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def ignore_missing_components(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourcesKustomize#ignoreMissingComponents
        '''
        result = self._values.get("ignore_missing_components")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def images(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecSourcesKustomize#images
        '''
        result = self._values.get("images")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def kube_version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesKustomize#kubeVersion
        '''
        result = self._values.get("kube_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def label_include_templates(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourcesKustomize#labelIncludeTemplates
        '''
        result = self._values.get("label_include_templates")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def label_without_selector(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSourcesKustomize#labelWithoutSelector
        '''
        result = self._values.get("label_without_selector")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def name_prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesKustomize#namePrefix
        '''
        result = self._values.get("name_prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesKustomize#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name_suffix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesKustomize#nameSuffix
        '''
        result = self._values.get("name_suffix")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def patches(
        self,
    ) -> typing.Optional[typing.List["ApplicationSpecSourcesKustomizePatches"]]:
        '''
        :schema: ApplicationSpecSourcesKustomize#patches
        '''
        result = self._values.get("patches")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourcesKustomizePatches"]], result)

    @builtins.property
    def replicas(
        self,
    ) -> typing.Optional[typing.List["ApplicationSpecSourcesKustomizeReplicas"]]:
        '''
        :schema: ApplicationSpecSourcesKustomize#replicas
        '''
        result = self._values.get("replicas")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourcesKustomizeReplicas"]], result)

    @builtins.property
    def version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesKustomize#version
        '''
        result = self._values.get("version")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourcesKustomize(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourcesKustomizePatches",
    jsii_struct_bases=[],
    name_mapping={
        "options": "options",
        "patch": "patch",
        "path": "path",
        "target": "target",
    },
)
class ApplicationSpecSourcesKustomizePatches:
    def __init__(
        self,
        *,
        options: typing.Optional[typing.Mapping[builtins.str, builtins.bool]] = None,
        patch: typing.Optional[builtins.str] = None,
        path: typing.Optional[builtins.str] = None,
        target: typing.Optional[typing.Union["ApplicationSpecSourcesKustomizePatchesTarget", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param options: 
        :param patch: 
        :param path: 
        :param target: 

        :schema: ApplicationSpecSourcesKustomizePatches
        '''
        if isinstance(target, dict):
            target = ApplicationSpecSourcesKustomizePatchesTarget(**target)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ffa8c76ef3ae39471dde2a8af16df254b34a7f5069f06dc2fd59980ee4d89048)
            check_type(argname="argument options", value=options, expected_type=type_hints["options"])
            check_type(argname="argument patch", value=patch, expected_type=type_hints["patch"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument target", value=target, expected_type=type_hints["target"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if options is not None:
            self._values["options"] = options
        if patch is not None:
            self._values["patch"] = patch
        if path is not None:
            self._values["path"] = path
        if target is not None:
            self._values["target"] = target

    @builtins.property
    def options(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.bool]]:
        '''
        :schema: ApplicationSpecSourcesKustomizePatches#options
        '''
        result = self._values.get("options")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.bool]], result)

    @builtins.property
    def patch(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesKustomizePatches#patch
        '''
        result = self._values.get("patch")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesKustomizePatches#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target(self) -> typing.Optional["ApplicationSpecSourcesKustomizePatchesTarget"]:
        '''
        :schema: ApplicationSpecSourcesKustomizePatches#target
        '''
        result = self._values.get("target")
        return typing.cast(typing.Optional["ApplicationSpecSourcesKustomizePatchesTarget"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourcesKustomizePatches(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourcesKustomizePatchesTarget",
    jsii_struct_bases=[],
    name_mapping={
        "annotation_selector": "annotationSelector",
        "group": "group",
        "kind": "kind",
        "label_selector": "labelSelector",
        "name": "name",
        "namespace": "namespace",
        "version": "version",
    },
)
class ApplicationSpecSourcesKustomizePatchesTarget:
    def __init__(
        self,
        *,
        annotation_selector: typing.Optional[builtins.str] = None,
        group: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        label_selector: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        version: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param annotation_selector: 
        :param group: 
        :param kind: 
        :param label_selector: 
        :param name: 
        :param namespace: 
        :param version: 

        :schema: ApplicationSpecSourcesKustomizePatchesTarget
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5869f465abbf268cc52d050c076351daae4e722d61fdeef9584c9c55514d687d)
            check_type(argname="argument annotation_selector", value=annotation_selector, expected_type=type_hints["annotation_selector"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument label_selector", value=label_selector, expected_type=type_hints["label_selector"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument version", value=version, expected_type=type_hints["version"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotation_selector is not None:
            self._values["annotation_selector"] = annotation_selector
        if group is not None:
            self._values["group"] = group
        if kind is not None:
            self._values["kind"] = kind
        if label_selector is not None:
            self._values["label_selector"] = label_selector
        if name is not None:
            self._values["name"] = name
        if namespace is not None:
            self._values["namespace"] = namespace
        if version is not None:
            self._values["version"] = version

    @builtins.property
    def annotation_selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesKustomizePatchesTarget#annotationSelector
        '''
        result = self._values.get("annotation_selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesKustomizePatchesTarget#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesKustomizePatchesTarget#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def label_selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesKustomizePatchesTarget#labelSelector
        '''
        result = self._values.get("label_selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesKustomizePatchesTarget#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesKustomizePatchesTarget#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesKustomizePatchesTarget#version
        '''
        result = self._values.get("version")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourcesKustomizePatchesTarget(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourcesKustomizeReplicas",
    jsii_struct_bases=[],
    name_mapping={"count": "count", "name": "name"},
)
class ApplicationSpecSourcesKustomizeReplicas:
    def __init__(
        self,
        *,
        count: "ApplicationSpecSourcesKustomizeReplicasCount",
        name: builtins.str,
    ) -> None:
        '''
        :param count: 
        :param name: 

        :schema: ApplicationSpecSourcesKustomizeReplicas
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a9b8a1ae0df6140ebcd9dbe74b71d52f20ebfbae415fa412b8ee093bdc6f8b52)
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "count": count,
            "name": name,
        }

    @builtins.property
    def count(self) -> "ApplicationSpecSourcesKustomizeReplicasCount":
        '''
        :schema: ApplicationSpecSourcesKustomizeReplicas#count
        '''
        result = self._values.get("count")
        assert result is not None, "Required property 'count' is missing"
        return typing.cast("ApplicationSpecSourcesKustomizeReplicasCount", result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourcesKustomizeReplicas#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourcesKustomizeReplicas(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ApplicationSpecSourcesKustomizeReplicasCount(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioargoproj.ApplicationSpecSourcesKustomizeReplicasCount",
):
    '''
    :schema: ApplicationSpecSourcesKustomizeReplicasCount
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ApplicationSpecSourcesKustomizeReplicasCount":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b3049c79710732ba890aabc204a39455b860b0661ca354f765f2ab4c0286d4aa)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ApplicationSpecSourcesKustomizeReplicasCount", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ApplicationSpecSourcesKustomizeReplicasCount":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__076d3e9a255054ef7b8b9de93f5f3f5bf95d4c1925ca7269ae7cdb08bb33ec77)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ApplicationSpecSourcesKustomizeReplicasCount", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourcesPlugin",
    jsii_struct_bases=[],
    name_mapping={"env": "env", "name": "name", "parameters": "parameters"},
)
class ApplicationSpecSourcesPlugin:
    def __init__(
        self,
        *,
        env: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourcesPluginEnv", typing.Dict[builtins.str, typing.Any]]]] = None,
        name: typing.Optional[builtins.str] = None,
        parameters: typing.Optional[typing.Sequence[typing.Union["ApplicationSpecSourcesPluginParameters", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param env: 
        :param name: 
        :param parameters: 

        :schema: ApplicationSpecSourcesPlugin
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__89df259930d4320290e71fd7d731a9ceb29ffe1e62151cc3172d6419e96e0787)
            check_type(argname="argument env", value=env, expected_type=type_hints["env"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument parameters", value=parameters, expected_type=type_hints["parameters"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if env is not None:
            self._values["env"] = env
        if name is not None:
            self._values["name"] = name
        if parameters is not None:
            self._values["parameters"] = parameters

    @builtins.property
    def env(self) -> typing.Optional[typing.List["ApplicationSpecSourcesPluginEnv"]]:
        '''
        :schema: ApplicationSpecSourcesPlugin#env
        '''
        result = self._values.get("env")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourcesPluginEnv"]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesPlugin#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def parameters(
        self,
    ) -> typing.Optional[typing.List["ApplicationSpecSourcesPluginParameters"]]:
        '''
        :schema: ApplicationSpecSourcesPlugin#parameters
        '''
        result = self._values.get("parameters")
        return typing.cast(typing.Optional[typing.List["ApplicationSpecSourcesPluginParameters"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourcesPlugin(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourcesPluginEnv",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ApplicationSpecSourcesPluginEnv:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ApplicationSpecSourcesPluginEnv
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__72cadffb7900ee40f8027d10c925b2fdc554943e8ef1d89c65e2c686c23c14c1)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourcesPluginEnv#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ApplicationSpecSourcesPluginEnv#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourcesPluginEnv(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSourcesPluginParameters",
    jsii_struct_bases=[],
    name_mapping={"array": "array", "map": "map", "name": "name", "string": "string"},
)
class ApplicationSpecSourcesPluginParameters:
    def __init__(
        self,
        *,
        array: typing.Optional[typing.Sequence[builtins.str]] = None,
        map: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        name: typing.Optional[builtins.str] = None,
        string: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param array: 
        :param map: 
        :param name: 
        :param string: 

        :schema: ApplicationSpecSourcesPluginParameters
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__22f80ba800846fc0cbd5fadf7ee088450866079e81ba71270c5a031d20757ebd)
            check_type(argname="argument array", value=array, expected_type=type_hints["array"])
            check_type(argname="argument map", value=map, expected_type=type_hints["map"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument string", value=string, expected_type=type_hints["string"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if array is not None:
            self._values["array"] = array
        if map is not None:
            self._values["map"] = map
        if name is not None:
            self._values["name"] = name
        if string is not None:
            self._values["string"] = string

    @builtins.property
    def array(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecSourcesPluginParameters#array
        '''
        result = self._values.get("array")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def map(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ApplicationSpecSourcesPluginParameters#map
        '''
        result = self._values.get("map")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesPluginParameters#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def string(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSourcesPluginParameters#string
        '''
        result = self._values.get("string")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSourcesPluginParameters(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSyncPolicy",
    jsii_struct_bases=[],
    name_mapping={
        "automated": "automated",
        "managed_namespace_metadata": "managedNamespaceMetadata",
        "retry": "retry",
        "sync_options": "syncOptions",
    },
)
class ApplicationSpecSyncPolicy:
    def __init__(
        self,
        *,
        automated: typing.Optional[typing.Union["ApplicationSpecSyncPolicyAutomated", typing.Dict[builtins.str, typing.Any]]] = None,
        managed_namespace_metadata: typing.Optional[typing.Union["ApplicationSpecSyncPolicyManagedNamespaceMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        retry: typing.Optional[typing.Union["ApplicationSpecSyncPolicyRetry", typing.Dict[builtins.str, typing.Any]]] = None,
        sync_options: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param automated: 
        :param managed_namespace_metadata: 
        :param retry: 
        :param sync_options: 

        :schema: ApplicationSpecSyncPolicy
        '''
        if isinstance(automated, dict):
            automated = ApplicationSpecSyncPolicyAutomated(**automated)
        if isinstance(managed_namespace_metadata, dict):
            managed_namespace_metadata = ApplicationSpecSyncPolicyManagedNamespaceMetadata(**managed_namespace_metadata)
        if isinstance(retry, dict):
            retry = ApplicationSpecSyncPolicyRetry(**retry)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__37ec1e9e8005da2f9d06eb788a8c00a3a2fc731d5f2582b16531ee84aca025b4)
            check_type(argname="argument automated", value=automated, expected_type=type_hints["automated"])
            check_type(argname="argument managed_namespace_metadata", value=managed_namespace_metadata, expected_type=type_hints["managed_namespace_metadata"])
            check_type(argname="argument retry", value=retry, expected_type=type_hints["retry"])
            check_type(argname="argument sync_options", value=sync_options, expected_type=type_hints["sync_options"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if automated is not None:
            self._values["automated"] = automated
        if managed_namespace_metadata is not None:
            self._values["managed_namespace_metadata"] = managed_namespace_metadata
        if retry is not None:
            self._values["retry"] = retry
        if sync_options is not None:
            self._values["sync_options"] = sync_options

    @builtins.property
    def automated(self) -> typing.Optional["ApplicationSpecSyncPolicyAutomated"]:
        '''
        :schema: ApplicationSpecSyncPolicy#automated
        '''
        result = self._values.get("automated")
        return typing.cast(typing.Optional["ApplicationSpecSyncPolicyAutomated"], result)

    @builtins.property
    def managed_namespace_metadata(
        self,
    ) -> typing.Optional["ApplicationSpecSyncPolicyManagedNamespaceMetadata"]:
        '''
        :schema: ApplicationSpecSyncPolicy#managedNamespaceMetadata
        '''
        result = self._values.get("managed_namespace_metadata")
        return typing.cast(typing.Optional["ApplicationSpecSyncPolicyManagedNamespaceMetadata"], result)

    @builtins.property
    def retry(self) -> typing.Optional["ApplicationSpecSyncPolicyRetry"]:
        '''
        :schema: ApplicationSpecSyncPolicy#retry
        '''
        result = self._values.get("retry")
        return typing.cast(typing.Optional["ApplicationSpecSyncPolicyRetry"], result)

    @builtins.property
    def sync_options(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ApplicationSpecSyncPolicy#syncOptions
        '''
        result = self._values.get("sync_options")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSyncPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSyncPolicyAutomated",
    jsii_struct_bases=[],
    name_mapping={
        "allow_empty": "allowEmpty",
        "enabled": "enabled",
        "prune": "prune",
        "self_heal": "selfHeal",
    },
)
class ApplicationSpecSyncPolicyAutomated:
    def __init__(
        self,
        *,
        allow_empty: typing.Optional[builtins.bool] = None,
        enabled: typing.Optional[builtins.bool] = None,
        prune: typing.Optional[builtins.bool] = None,
        self_heal: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param allow_empty: 
        :param enabled: 
        :param prune: 
        :param self_heal: 

        :schema: ApplicationSpecSyncPolicyAutomated
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dff153fe3cbffa991a31c91e3b2f2a0f66ec9020573e30accffb431b4031708f)
            check_type(argname="argument allow_empty", value=allow_empty, expected_type=type_hints["allow_empty"])
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument prune", value=prune, expected_type=type_hints["prune"])
            check_type(argname="argument self_heal", value=self_heal, expected_type=type_hints["self_heal"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allow_empty is not None:
            self._values["allow_empty"] = allow_empty
        if enabled is not None:
            self._values["enabled"] = enabled
        if prune is not None:
            self._values["prune"] = prune
        if self_heal is not None:
            self._values["self_heal"] = self_heal

    @builtins.property
    def allow_empty(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSyncPolicyAutomated#allowEmpty
        '''
        result = self._values.get("allow_empty")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def enabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSyncPolicyAutomated#enabled
        '''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def prune(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSyncPolicyAutomated#prune
        '''
        result = self._values.get("prune")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def self_heal(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSyncPolicyAutomated#selfHeal
        '''
        result = self._values.get("self_heal")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSyncPolicyAutomated(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSyncPolicyManagedNamespaceMetadata",
    jsii_struct_bases=[],
    name_mapping={"annotations": "annotations", "labels": "labels"},
)
class ApplicationSpecSyncPolicyManagedNamespaceMetadata:
    def __init__(
        self,
        *,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param annotations: 
        :param labels: 

        :schema: ApplicationSpecSyncPolicyManagedNamespaceMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8a1c41365c489132bf66b23abe0d40fdbd73382b63d5732cb7de799212a23ce2)
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values["annotations"] = annotations
        if labels is not None:
            self._values["labels"] = labels

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ApplicationSpecSyncPolicyManagedNamespaceMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ApplicationSpecSyncPolicyManagedNamespaceMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSyncPolicyManagedNamespaceMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSyncPolicyRetry",
    jsii_struct_bases=[],
    name_mapping={"backoff": "backoff", "limit": "limit", "refresh": "refresh"},
)
class ApplicationSpecSyncPolicyRetry:
    def __init__(
        self,
        *,
        backoff: typing.Optional[typing.Union["ApplicationSpecSyncPolicyRetryBackoff", typing.Dict[builtins.str, typing.Any]]] = None,
        limit: typing.Optional[jsii.Number] = None,
        refresh: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param backoff: 
        :param limit: 
        :param refresh: 

        :schema: ApplicationSpecSyncPolicyRetry
        '''
        if isinstance(backoff, dict):
            backoff = ApplicationSpecSyncPolicyRetryBackoff(**backoff)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9056530bc9b98c6462dff4d26f05b391b1eaa261eb2ecf8b0c69bdbb90c09af9)
            check_type(argname="argument backoff", value=backoff, expected_type=type_hints["backoff"])
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
            check_type(argname="argument refresh", value=refresh, expected_type=type_hints["refresh"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if backoff is not None:
            self._values["backoff"] = backoff
        if limit is not None:
            self._values["limit"] = limit
        if refresh is not None:
            self._values["refresh"] = refresh

    @builtins.property
    def backoff(self) -> typing.Optional["ApplicationSpecSyncPolicyRetryBackoff"]:
        '''
        :schema: ApplicationSpecSyncPolicyRetry#backoff
        '''
        result = self._values.get("backoff")
        return typing.cast(typing.Optional["ApplicationSpecSyncPolicyRetryBackoff"], result)

    @builtins.property
    def limit(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ApplicationSpecSyncPolicyRetry#limit
        '''
        result = self._values.get("limit")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def refresh(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ApplicationSpecSyncPolicyRetry#refresh
        '''
        result = self._values.get("refresh")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSyncPolicyRetry(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.ApplicationSpecSyncPolicyRetryBackoff",
    jsii_struct_bases=[],
    name_mapping={
        "duration": "duration",
        "factor": "factor",
        "max_duration": "maxDuration",
    },
)
class ApplicationSpecSyncPolicyRetryBackoff:
    def __init__(
        self,
        *,
        duration: typing.Optional[builtins.str] = None,
        factor: typing.Optional[jsii.Number] = None,
        max_duration: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param duration: 
        :param factor: 
        :param max_duration: 

        :schema: ApplicationSpecSyncPolicyRetryBackoff
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__70fbb090c407cad08c8096da23e6eb65ab2e11b7ad450b134f29f62907170d45)
            check_type(argname="argument duration", value=duration, expected_type=type_hints["duration"])
            check_type(argname="argument factor", value=factor, expected_type=type_hints["factor"])
            check_type(argname="argument max_duration", value=max_duration, expected_type=type_hints["max_duration"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if duration is not None:
            self._values["duration"] = duration
        if factor is not None:
            self._values["factor"] = factor
        if max_duration is not None:
            self._values["max_duration"] = max_duration

    @builtins.property
    def duration(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSyncPolicyRetryBackoff#duration
        '''
        result = self._values.get("duration")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def factor(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ApplicationSpecSyncPolicyRetryBackoff#factor
        '''
        result = self._values.get("factor")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_duration(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ApplicationSpecSyncPolicyRetryBackoff#maxDuration
        '''
        result = self._values.get("max_duration")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ApplicationSpecSyncPolicyRetryBackoff(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class Rollout(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="ioargoproj.Rollout",
):
    '''
    :schema: Rollout
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["RolloutSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "Rollout" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__594d2343b54b55c9fb8314824210b1aac0fbd0d569fbff4897b82a849fc39a46)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = RolloutProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["RolloutSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "Rollout".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = RolloutProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "Rollout".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="ioargoproj.RolloutProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class RolloutProps:
    def __init__(
        self,
        *,
        spec: typing.Union["RolloutSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: Rollout
        '''
        if isinstance(spec, dict):
            spec = RolloutSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__beb53a36da845942ca39992ed47f877d035d6c52f365d4131a1d355177780963)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "RolloutSpec":
        '''
        :schema: Rollout#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("RolloutSpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: Rollout#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpec",
    jsii_struct_bases=[],
    name_mapping={
        "analysis": "analysis",
        "min_ready_seconds": "minReadySeconds",
        "paused": "paused",
        "progress_deadline_abort": "progressDeadlineAbort",
        "progress_deadline_seconds": "progressDeadlineSeconds",
        "replicas": "replicas",
        "restart_at": "restartAt",
        "revision_history_limit": "revisionHistoryLimit",
        "rollback_window": "rollbackWindow",
        "selector": "selector",
        "strategy": "strategy",
        "template": "template",
        "workload_ref": "workloadRef",
    },
)
class RolloutSpec:
    def __init__(
        self,
        *,
        analysis: typing.Optional[typing.Union["RolloutSpecAnalysis", typing.Dict[builtins.str, typing.Any]]] = None,
        min_ready_seconds: typing.Optional[jsii.Number] = None,
        paused: typing.Optional[builtins.bool] = None,
        progress_deadline_abort: typing.Optional[builtins.bool] = None,
        progress_deadline_seconds: typing.Optional[jsii.Number] = None,
        replicas: typing.Optional[jsii.Number] = None,
        restart_at: typing.Optional[datetime.datetime] = None,
        revision_history_limit: typing.Optional[jsii.Number] = None,
        rollback_window: typing.Optional[typing.Union["RolloutSpecRollbackWindow", typing.Dict[builtins.str, typing.Any]]] = None,
        selector: typing.Optional[typing.Union["RolloutSpecSelector", typing.Dict[builtins.str, typing.Any]]] = None,
        strategy: typing.Optional[typing.Union["RolloutSpecStrategy", typing.Dict[builtins.str, typing.Any]]] = None,
        template: typing.Any = None,
        workload_ref: typing.Optional[typing.Union["RolloutSpecWorkloadRef", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param analysis: 
        :param min_ready_seconds: 
        :param paused: 
        :param progress_deadline_abort: 
        :param progress_deadline_seconds: 
        :param replicas: 
        :param restart_at: 
        :param revision_history_limit: 
        :param rollback_window: 
        :param selector: 
        :param strategy: 
        :param template: 
        :param workload_ref: 

        :schema: RolloutSpec
        '''
        if isinstance(analysis, dict):
            analysis = RolloutSpecAnalysis(**analysis)
        if isinstance(rollback_window, dict):
            rollback_window = RolloutSpecRollbackWindow(**rollback_window)
        if isinstance(selector, dict):
            selector = RolloutSpecSelector(**selector)
        if isinstance(strategy, dict):
            strategy = RolloutSpecStrategy(**strategy)
        if isinstance(workload_ref, dict):
            workload_ref = RolloutSpecWorkloadRef(**workload_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f0d52368097eb4d2174cf63c77f6237e4473419e5101c156b5b79c7e91a65a18)
            check_type(argname="argument analysis", value=analysis, expected_type=type_hints["analysis"])
            check_type(argname="argument min_ready_seconds", value=min_ready_seconds, expected_type=type_hints["min_ready_seconds"])
            check_type(argname="argument paused", value=paused, expected_type=type_hints["paused"])
            check_type(argname="argument progress_deadline_abort", value=progress_deadline_abort, expected_type=type_hints["progress_deadline_abort"])
            check_type(argname="argument progress_deadline_seconds", value=progress_deadline_seconds, expected_type=type_hints["progress_deadline_seconds"])
            check_type(argname="argument replicas", value=replicas, expected_type=type_hints["replicas"])
            check_type(argname="argument restart_at", value=restart_at, expected_type=type_hints["restart_at"])
            check_type(argname="argument revision_history_limit", value=revision_history_limit, expected_type=type_hints["revision_history_limit"])
            check_type(argname="argument rollback_window", value=rollback_window, expected_type=type_hints["rollback_window"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument strategy", value=strategy, expected_type=type_hints["strategy"])
            check_type(argname="argument template", value=template, expected_type=type_hints["template"])
            check_type(argname="argument workload_ref", value=workload_ref, expected_type=type_hints["workload_ref"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if analysis is not None:
            self._values["analysis"] = analysis
        if min_ready_seconds is not None:
            self._values["min_ready_seconds"] = min_ready_seconds
        if paused is not None:
            self._values["paused"] = paused
        if progress_deadline_abort is not None:
            self._values["progress_deadline_abort"] = progress_deadline_abort
        if progress_deadline_seconds is not None:
            self._values["progress_deadline_seconds"] = progress_deadline_seconds
        if replicas is not None:
            self._values["replicas"] = replicas
        if restart_at is not None:
            self._values["restart_at"] = restart_at
        if revision_history_limit is not None:
            self._values["revision_history_limit"] = revision_history_limit
        if rollback_window is not None:
            self._values["rollback_window"] = rollback_window
        if selector is not None:
            self._values["selector"] = selector
        if strategy is not None:
            self._values["strategy"] = strategy
        if template is not None:
            self._values["template"] = template
        if workload_ref is not None:
            self._values["workload_ref"] = workload_ref

    @builtins.property
    def analysis(self) -> typing.Optional["RolloutSpecAnalysis"]:
        '''
        :schema: RolloutSpec#analysis
        '''
        result = self._values.get("analysis")
        return typing.cast(typing.Optional["RolloutSpecAnalysis"], result)

    @builtins.property
    def min_ready_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpec#minReadySeconds
        '''
        result = self._values.get("min_ready_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def paused(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RolloutSpec#paused
        '''
        result = self._values.get("paused")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def progress_deadline_abort(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RolloutSpec#progressDeadlineAbort
        '''
        result = self._values.get("progress_deadline_abort")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def progress_deadline_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpec#progressDeadlineSeconds
        '''
        result = self._values.get("progress_deadline_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def replicas(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpec#replicas
        '''
        result = self._values.get("replicas")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def restart_at(self) -> typing.Optional[datetime.datetime]:
        '''
        :schema: RolloutSpec#restartAt
        '''
        result = self._values.get("restart_at")
        return typing.cast(typing.Optional[datetime.datetime], result)

    @builtins.property
    def revision_history_limit(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpec#revisionHistoryLimit
        '''
        result = self._values.get("revision_history_limit")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def rollback_window(self) -> typing.Optional["RolloutSpecRollbackWindow"]:
        '''
        :schema: RolloutSpec#rollbackWindow
        '''
        result = self._values.get("rollback_window")
        return typing.cast(typing.Optional["RolloutSpecRollbackWindow"], result)

    @builtins.property
    def selector(self) -> typing.Optional["RolloutSpecSelector"]:
        '''
        :schema: RolloutSpec#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional["RolloutSpecSelector"], result)

    @builtins.property
    def strategy(self) -> typing.Optional["RolloutSpecStrategy"]:
        '''
        :schema: RolloutSpec#strategy
        '''
        result = self._values.get("strategy")
        return typing.cast(typing.Optional["RolloutSpecStrategy"], result)

    @builtins.property
    def template(self) -> typing.Any:
        '''
        :schema: RolloutSpec#template
        '''
        result = self._values.get("template")
        return typing.cast(typing.Any, result)

    @builtins.property
    def workload_ref(self) -> typing.Optional["RolloutSpecWorkloadRef"]:
        '''
        :schema: RolloutSpec#workloadRef
        '''
        result = self._values.get("workload_ref")
        return typing.cast(typing.Optional["RolloutSpecWorkloadRef"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecAnalysis",
    jsii_struct_bases=[],
    name_mapping={
        "successful_run_history_limit": "successfulRunHistoryLimit",
        "unsuccessful_run_history_limit": "unsuccessfulRunHistoryLimit",
    },
)
class RolloutSpecAnalysis:
    def __init__(
        self,
        *,
        successful_run_history_limit: typing.Optional[jsii.Number] = None,
        unsuccessful_run_history_limit: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param successful_run_history_limit: 
        :param unsuccessful_run_history_limit: 

        :schema: RolloutSpecAnalysis
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2269157633ddff374b7026b4be26e8eccc9d55f3a80195d7e872c3c9ed0f0da2)
            check_type(argname="argument successful_run_history_limit", value=successful_run_history_limit, expected_type=type_hints["successful_run_history_limit"])
            check_type(argname="argument unsuccessful_run_history_limit", value=unsuccessful_run_history_limit, expected_type=type_hints["unsuccessful_run_history_limit"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if successful_run_history_limit is not None:
            self._values["successful_run_history_limit"] = successful_run_history_limit
        if unsuccessful_run_history_limit is not None:
            self._values["unsuccessful_run_history_limit"] = unsuccessful_run_history_limit

    @builtins.property
    def successful_run_history_limit(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecAnalysis#successfulRunHistoryLimit
        '''
        result = self._values.get("successful_run_history_limit")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def unsuccessful_run_history_limit(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecAnalysis#unsuccessfulRunHistoryLimit
        '''
        result = self._values.get("unsuccessful_run_history_limit")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecAnalysis(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecRollbackWindow",
    jsii_struct_bases=[],
    name_mapping={"revisions": "revisions"},
)
class RolloutSpecRollbackWindow:
    def __init__(self, *, revisions: typing.Optional[jsii.Number] = None) -> None:
        '''
        :param revisions: 

        :schema: RolloutSpecRollbackWindow
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__01b4341581a23ef651bceee0999fb3600aebe1a4c90979595c4d160fc1fdb598)
            check_type(argname="argument revisions", value=revisions, expected_type=type_hints["revisions"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if revisions is not None:
            self._values["revisions"] = revisions

    @builtins.property
    def revisions(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecRollbackWindow#revisions
        '''
        result = self._values.get("revisions")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecRollbackWindow(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class RolloutSpecSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["RolloutSpecSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: RolloutSpecSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__355994ab285bf7e4f9f059e9c4d56a8121e1b9634f1e935605516c6ae8779b50)
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
    ) -> typing.Optional[typing.List["RolloutSpecSelectorMatchExpressions"]]:
        '''
        :schema: RolloutSpecSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["RolloutSpecSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class RolloutSpecSelectorMatchExpressions:
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

        :schema: RolloutSpecSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__86de3242505273c0da65074ee6b0917ad43afdc2a1cf7466c477f876bdfcca82)
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
        :schema: RolloutSpecSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: RolloutSpecSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RolloutSpecSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategy",
    jsii_struct_bases=[],
    name_mapping={"blue_green": "blueGreen", "canary": "canary"},
)
class RolloutSpecStrategy:
    def __init__(
        self,
        *,
        blue_green: typing.Optional[typing.Union["RolloutSpecStrategyBlueGreen", typing.Dict[builtins.str, typing.Any]]] = None,
        canary: typing.Optional[typing.Union["RolloutSpecStrategyCanary", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param blue_green: 
        :param canary: 

        :schema: RolloutSpecStrategy
        '''
        if isinstance(blue_green, dict):
            blue_green = RolloutSpecStrategyBlueGreen(**blue_green)
        if isinstance(canary, dict):
            canary = RolloutSpecStrategyCanary(**canary)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5b238c4f504fada0a6589d66d03719bde29be4361dd12a4e07ee8ce4031c8c5a)
            check_type(argname="argument blue_green", value=blue_green, expected_type=type_hints["blue_green"])
            check_type(argname="argument canary", value=canary, expected_type=type_hints["canary"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if blue_green is not None:
            self._values["blue_green"] = blue_green
        if canary is not None:
            self._values["canary"] = canary

    @builtins.property
    def blue_green(self) -> typing.Optional["RolloutSpecStrategyBlueGreen"]:
        '''
        :schema: RolloutSpecStrategy#blueGreen
        '''
        result = self._values.get("blue_green")
        return typing.cast(typing.Optional["RolloutSpecStrategyBlueGreen"], result)

    @builtins.property
    def canary(self) -> typing.Optional["RolloutSpecStrategyCanary"]:
        '''
        :schema: RolloutSpecStrategy#canary
        '''
        result = self._values.get("canary")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanary"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyBlueGreen",
    jsii_struct_bases=[],
    name_mapping={
        "active_service": "activeService",
        "abort_scale_down_delay_seconds": "abortScaleDownDelaySeconds",
        "active_metadata": "activeMetadata",
        "anti_affinity": "antiAffinity",
        "auto_promotion_enabled": "autoPromotionEnabled",
        "auto_promotion_seconds": "autoPromotionSeconds",
        "max_unavailable": "maxUnavailable",
        "post_promotion_analysis": "postPromotionAnalysis",
        "pre_promotion_analysis": "prePromotionAnalysis",
        "preview_metadata": "previewMetadata",
        "preview_replica_count": "previewReplicaCount",
        "preview_service": "previewService",
        "scale_down_delay_revision_limit": "scaleDownDelayRevisionLimit",
        "scale_down_delay_seconds": "scaleDownDelaySeconds",
    },
)
class RolloutSpecStrategyBlueGreen:
    def __init__(
        self,
        *,
        active_service: builtins.str,
        abort_scale_down_delay_seconds: typing.Optional[jsii.Number] = None,
        active_metadata: typing.Optional[typing.Union["RolloutSpecStrategyBlueGreenActiveMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        anti_affinity: typing.Optional[typing.Union["RolloutSpecStrategyBlueGreenAntiAffinity", typing.Dict[builtins.str, typing.Any]]] = None,
        auto_promotion_enabled: typing.Optional[builtins.bool] = None,
        auto_promotion_seconds: typing.Optional[jsii.Number] = None,
        max_unavailable: typing.Optional["RolloutSpecStrategyBlueGreenMaxUnavailable"] = None,
        post_promotion_analysis: typing.Optional[typing.Union["RolloutSpecStrategyBlueGreenPostPromotionAnalysis", typing.Dict[builtins.str, typing.Any]]] = None,
        pre_promotion_analysis: typing.Optional[typing.Union["RolloutSpecStrategyBlueGreenPrePromotionAnalysis", typing.Dict[builtins.str, typing.Any]]] = None,
        preview_metadata: typing.Optional[typing.Union["RolloutSpecStrategyBlueGreenPreviewMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        preview_replica_count: typing.Optional[jsii.Number] = None,
        preview_service: typing.Optional[builtins.str] = None,
        scale_down_delay_revision_limit: typing.Optional[jsii.Number] = None,
        scale_down_delay_seconds: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param active_service: 
        :param abort_scale_down_delay_seconds: 
        :param active_metadata: 
        :param anti_affinity: 
        :param auto_promotion_enabled: 
        :param auto_promotion_seconds: 
        :param max_unavailable: 
        :param post_promotion_analysis: 
        :param pre_promotion_analysis: 
        :param preview_metadata: 
        :param preview_replica_count: 
        :param preview_service: 
        :param scale_down_delay_revision_limit: 
        :param scale_down_delay_seconds: 

        :schema: RolloutSpecStrategyBlueGreen
        '''
        if isinstance(active_metadata, dict):
            active_metadata = RolloutSpecStrategyBlueGreenActiveMetadata(**active_metadata)
        if isinstance(anti_affinity, dict):
            anti_affinity = RolloutSpecStrategyBlueGreenAntiAffinity(**anti_affinity)
        if isinstance(post_promotion_analysis, dict):
            post_promotion_analysis = RolloutSpecStrategyBlueGreenPostPromotionAnalysis(**post_promotion_analysis)
        if isinstance(pre_promotion_analysis, dict):
            pre_promotion_analysis = RolloutSpecStrategyBlueGreenPrePromotionAnalysis(**pre_promotion_analysis)
        if isinstance(preview_metadata, dict):
            preview_metadata = RolloutSpecStrategyBlueGreenPreviewMetadata(**preview_metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__34484676dd49ff3c367ee63aa2c46d60a6863a4d2fb7884df2ee54b002046115)
            check_type(argname="argument active_service", value=active_service, expected_type=type_hints["active_service"])
            check_type(argname="argument abort_scale_down_delay_seconds", value=abort_scale_down_delay_seconds, expected_type=type_hints["abort_scale_down_delay_seconds"])
            check_type(argname="argument active_metadata", value=active_metadata, expected_type=type_hints["active_metadata"])
            check_type(argname="argument anti_affinity", value=anti_affinity, expected_type=type_hints["anti_affinity"])
            check_type(argname="argument auto_promotion_enabled", value=auto_promotion_enabled, expected_type=type_hints["auto_promotion_enabled"])
            check_type(argname="argument auto_promotion_seconds", value=auto_promotion_seconds, expected_type=type_hints["auto_promotion_seconds"])
            check_type(argname="argument max_unavailable", value=max_unavailable, expected_type=type_hints["max_unavailable"])
            check_type(argname="argument post_promotion_analysis", value=post_promotion_analysis, expected_type=type_hints["post_promotion_analysis"])
            check_type(argname="argument pre_promotion_analysis", value=pre_promotion_analysis, expected_type=type_hints["pre_promotion_analysis"])
            check_type(argname="argument preview_metadata", value=preview_metadata, expected_type=type_hints["preview_metadata"])
            check_type(argname="argument preview_replica_count", value=preview_replica_count, expected_type=type_hints["preview_replica_count"])
            check_type(argname="argument preview_service", value=preview_service, expected_type=type_hints["preview_service"])
            check_type(argname="argument scale_down_delay_revision_limit", value=scale_down_delay_revision_limit, expected_type=type_hints["scale_down_delay_revision_limit"])
            check_type(argname="argument scale_down_delay_seconds", value=scale_down_delay_seconds, expected_type=type_hints["scale_down_delay_seconds"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "active_service": active_service,
        }
        if abort_scale_down_delay_seconds is not None:
            self._values["abort_scale_down_delay_seconds"] = abort_scale_down_delay_seconds
        if active_metadata is not None:
            self._values["active_metadata"] = active_metadata
        if anti_affinity is not None:
            self._values["anti_affinity"] = anti_affinity
        if auto_promotion_enabled is not None:
            self._values["auto_promotion_enabled"] = auto_promotion_enabled
        if auto_promotion_seconds is not None:
            self._values["auto_promotion_seconds"] = auto_promotion_seconds
        if max_unavailable is not None:
            self._values["max_unavailable"] = max_unavailable
        if post_promotion_analysis is not None:
            self._values["post_promotion_analysis"] = post_promotion_analysis
        if pre_promotion_analysis is not None:
            self._values["pre_promotion_analysis"] = pre_promotion_analysis
        if preview_metadata is not None:
            self._values["preview_metadata"] = preview_metadata
        if preview_replica_count is not None:
            self._values["preview_replica_count"] = preview_replica_count
        if preview_service is not None:
            self._values["preview_service"] = preview_service
        if scale_down_delay_revision_limit is not None:
            self._values["scale_down_delay_revision_limit"] = scale_down_delay_revision_limit
        if scale_down_delay_seconds is not None:
            self._values["scale_down_delay_seconds"] = scale_down_delay_seconds

    @builtins.property
    def active_service(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyBlueGreen#activeService
        '''
        result = self._values.get("active_service")
        assert result is not None, "Required property 'active_service' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def abort_scale_down_delay_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecStrategyBlueGreen#abortScaleDownDelaySeconds
        '''
        result = self._values.get("abort_scale_down_delay_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def active_metadata(
        self,
    ) -> typing.Optional["RolloutSpecStrategyBlueGreenActiveMetadata"]:
        '''
        :schema: RolloutSpecStrategyBlueGreen#activeMetadata
        '''
        result = self._values.get("active_metadata")
        return typing.cast(typing.Optional["RolloutSpecStrategyBlueGreenActiveMetadata"], result)

    @builtins.property
    def anti_affinity(
        self,
    ) -> typing.Optional["RolloutSpecStrategyBlueGreenAntiAffinity"]:
        '''
        :schema: RolloutSpecStrategyBlueGreen#antiAffinity
        '''
        result = self._values.get("anti_affinity")
        return typing.cast(typing.Optional["RolloutSpecStrategyBlueGreenAntiAffinity"], result)

    @builtins.property
    def auto_promotion_enabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RolloutSpecStrategyBlueGreen#autoPromotionEnabled
        '''
        result = self._values.get("auto_promotion_enabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def auto_promotion_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecStrategyBlueGreen#autoPromotionSeconds
        '''
        result = self._values.get("auto_promotion_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_unavailable(
        self,
    ) -> typing.Optional["RolloutSpecStrategyBlueGreenMaxUnavailable"]:
        '''
        :schema: RolloutSpecStrategyBlueGreen#maxUnavailable
        '''
        result = self._values.get("max_unavailable")
        return typing.cast(typing.Optional["RolloutSpecStrategyBlueGreenMaxUnavailable"], result)

    @builtins.property
    def post_promotion_analysis(
        self,
    ) -> typing.Optional["RolloutSpecStrategyBlueGreenPostPromotionAnalysis"]:
        '''
        :schema: RolloutSpecStrategyBlueGreen#postPromotionAnalysis
        '''
        result = self._values.get("post_promotion_analysis")
        return typing.cast(typing.Optional["RolloutSpecStrategyBlueGreenPostPromotionAnalysis"], result)

    @builtins.property
    def pre_promotion_analysis(
        self,
    ) -> typing.Optional["RolloutSpecStrategyBlueGreenPrePromotionAnalysis"]:
        '''
        :schema: RolloutSpecStrategyBlueGreen#prePromotionAnalysis
        '''
        result = self._values.get("pre_promotion_analysis")
        return typing.cast(typing.Optional["RolloutSpecStrategyBlueGreenPrePromotionAnalysis"], result)

    @builtins.property
    def preview_metadata(
        self,
    ) -> typing.Optional["RolloutSpecStrategyBlueGreenPreviewMetadata"]:
        '''
        :schema: RolloutSpecStrategyBlueGreen#previewMetadata
        '''
        result = self._values.get("preview_metadata")
        return typing.cast(typing.Optional["RolloutSpecStrategyBlueGreenPreviewMetadata"], result)

    @builtins.property
    def preview_replica_count(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecStrategyBlueGreen#previewReplicaCount
        '''
        result = self._values.get("preview_replica_count")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def preview_service(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyBlueGreen#previewService
        '''
        result = self._values.get("preview_service")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def scale_down_delay_revision_limit(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecStrategyBlueGreen#scaleDownDelayRevisionLimit
        '''
        result = self._values.get("scale_down_delay_revision_limit")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def scale_down_delay_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecStrategyBlueGreen#scaleDownDelaySeconds
        '''
        result = self._values.get("scale_down_delay_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyBlueGreen(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyBlueGreenActiveMetadata",
    jsii_struct_bases=[],
    name_mapping={"annotations": "annotations", "labels": "labels"},
)
class RolloutSpecStrategyBlueGreenActiveMetadata:
    def __init__(
        self,
        *,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param annotations: 
        :param labels: 

        :schema: RolloutSpecStrategyBlueGreenActiveMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7c82b5457b12ed73344bd37b47d4ab2d84c38d2b0ba44951178a49b99f2fb710)
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values["annotations"] = annotations
        if labels is not None:
            self._values["labels"] = labels

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecStrategyBlueGreenActiveMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecStrategyBlueGreenActiveMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyBlueGreenActiveMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyBlueGreenAntiAffinity",
    jsii_struct_bases=[],
    name_mapping={
        "preferred_during_scheduling_ignored_during_execution": "preferredDuringSchedulingIgnoredDuringExecution",
        "required_during_scheduling_ignored_during_execution": "requiredDuringSchedulingIgnoredDuringExecution",
    },
)
class RolloutSpecStrategyBlueGreenAntiAffinity:
    def __init__(
        self,
        *,
        preferred_during_scheduling_ignored_during_execution: typing.Optional[typing.Union["RolloutSpecStrategyBlueGreenAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution", typing.Dict[builtins.str, typing.Any]]] = None,
        required_during_scheduling_ignored_during_execution: typing.Any = None,
    ) -> None:
        '''
        :param preferred_during_scheduling_ignored_during_execution: 
        :param required_during_scheduling_ignored_during_execution: 

        :schema: RolloutSpecStrategyBlueGreenAntiAffinity
        '''
        if isinstance(preferred_during_scheduling_ignored_during_execution, dict):
            preferred_during_scheduling_ignored_during_execution = RolloutSpecStrategyBlueGreenAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(**preferred_during_scheduling_ignored_during_execution)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__16cd2ff8c7be507334618ebaaf7156f8d88926ad76078c29e7bf7f04f468b2df)
            check_type(argname="argument preferred_during_scheduling_ignored_during_execution", value=preferred_during_scheduling_ignored_during_execution, expected_type=type_hints["preferred_during_scheduling_ignored_during_execution"])
            check_type(argname="argument required_during_scheduling_ignored_during_execution", value=required_during_scheduling_ignored_during_execution, expected_type=type_hints["required_during_scheduling_ignored_during_execution"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if preferred_during_scheduling_ignored_during_execution is not None:
            self._values["preferred_during_scheduling_ignored_during_execution"] = preferred_during_scheduling_ignored_during_execution
        if required_during_scheduling_ignored_during_execution is not None:
            self._values["required_during_scheduling_ignored_during_execution"] = required_during_scheduling_ignored_during_execution

    @builtins.property
    def preferred_during_scheduling_ignored_during_execution(
        self,
    ) -> typing.Optional["RolloutSpecStrategyBlueGreenAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution"]:
        '''
        :schema: RolloutSpecStrategyBlueGreenAntiAffinity#preferredDuringSchedulingIgnoredDuringExecution
        '''
        result = self._values.get("preferred_during_scheduling_ignored_during_execution")
        return typing.cast(typing.Optional["RolloutSpecStrategyBlueGreenAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution"], result)

    @builtins.property
    def required_during_scheduling_ignored_during_execution(self) -> typing.Any:
        '''
        :schema: RolloutSpecStrategyBlueGreenAntiAffinity#requiredDuringSchedulingIgnoredDuringExecution
        '''
        result = self._values.get("required_during_scheduling_ignored_during_execution")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyBlueGreenAntiAffinity(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyBlueGreenAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution",
    jsii_struct_bases=[],
    name_mapping={"weight": "weight"},
)
class RolloutSpecStrategyBlueGreenAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution:
    def __init__(self, *, weight: jsii.Number) -> None:
        '''
        :param weight: 

        :schema: RolloutSpecStrategyBlueGreenAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b8b9e4ebbe1e2809f5b1161fbe346375f27da04e6987228a0449c65b2f88d9e5)
            check_type(argname="argument weight", value=weight, expected_type=type_hints["weight"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "weight": weight,
        }

    @builtins.property
    def weight(self) -> jsii.Number:
        '''
        :schema: RolloutSpecStrategyBlueGreenAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution#weight
        '''
        result = self._values.get("weight")
        assert result is not None, "Required property 'weight' is missing"
        return typing.cast(jsii.Number, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyBlueGreenAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RolloutSpecStrategyBlueGreenMaxUnavailable(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioargoproj.RolloutSpecStrategyBlueGreenMaxUnavailable",
):
    '''
    :schema: RolloutSpecStrategyBlueGreenMaxUnavailable
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RolloutSpecStrategyBlueGreenMaxUnavailable":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3a9c309705bced168f0d3c61a3d2fbbf4b2428a65934f1caec846e116890ab91)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RolloutSpecStrategyBlueGreenMaxUnavailable", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RolloutSpecStrategyBlueGreenMaxUnavailable":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5fd752bfab89530ce16e4763b0dc4dc6189673b452770ae42cf5aa0259edf839)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RolloutSpecStrategyBlueGreenMaxUnavailable", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyBlueGreenPostPromotionAnalysis",
    jsii_struct_bases=[],
    name_mapping={
        "analysis_run_metadata": "analysisRunMetadata",
        "args": "args",
        "dry_run": "dryRun",
        "measurement_retention": "measurementRetention",
        "templates": "templates",
    },
)
class RolloutSpecStrategyBlueGreenPostPromotionAnalysis:
    def __init__(
        self,
        *,
        analysis_run_metadata: typing.Optional[typing.Union["RolloutSpecStrategyBlueGreenPostPromotionAnalysisAnalysisRunMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        args: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs", typing.Dict[builtins.str, typing.Any]]]] = None,
        dry_run: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyBlueGreenPostPromotionAnalysisDryRun", typing.Dict[builtins.str, typing.Any]]]] = None,
        measurement_retention: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyBlueGreenPostPromotionAnalysisMeasurementRetention", typing.Dict[builtins.str, typing.Any]]]] = None,
        templates: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyBlueGreenPostPromotionAnalysisTemplates", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param analysis_run_metadata: 
        :param args: 
        :param dry_run: 
        :param measurement_retention: 
        :param templates: 

        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysis
        '''
        if isinstance(analysis_run_metadata, dict):
            analysis_run_metadata = RolloutSpecStrategyBlueGreenPostPromotionAnalysisAnalysisRunMetadata(**analysis_run_metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7ef25f86bd7ca999b9410c90d4f11711d93a522fdaf39b72c814985a4097e149)
            check_type(argname="argument analysis_run_metadata", value=analysis_run_metadata, expected_type=type_hints["analysis_run_metadata"])
            check_type(argname="argument args", value=args, expected_type=type_hints["args"])
            check_type(argname="argument dry_run", value=dry_run, expected_type=type_hints["dry_run"])
            check_type(argname="argument measurement_retention", value=measurement_retention, expected_type=type_hints["measurement_retention"])
            check_type(argname="argument templates", value=templates, expected_type=type_hints["templates"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if analysis_run_metadata is not None:
            self._values["analysis_run_metadata"] = analysis_run_metadata
        if args is not None:
            self._values["args"] = args
        if dry_run is not None:
            self._values["dry_run"] = dry_run
        if measurement_retention is not None:
            self._values["measurement_retention"] = measurement_retention
        if templates is not None:
            self._values["templates"] = templates

    @builtins.property
    def analysis_run_metadata(
        self,
    ) -> typing.Optional["RolloutSpecStrategyBlueGreenPostPromotionAnalysisAnalysisRunMetadata"]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysis#analysisRunMetadata
        '''
        result = self._values.get("analysis_run_metadata")
        return typing.cast(typing.Optional["RolloutSpecStrategyBlueGreenPostPromotionAnalysisAnalysisRunMetadata"], result)

    @builtins.property
    def args(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs"]]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysis#args
        '''
        result = self._values.get("args")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs"]], result)

    @builtins.property
    def dry_run(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyBlueGreenPostPromotionAnalysisDryRun"]]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysis#dryRun
        '''
        result = self._values.get("dry_run")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyBlueGreenPostPromotionAnalysisDryRun"]], result)

    @builtins.property
    def measurement_retention(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyBlueGreenPostPromotionAnalysisMeasurementRetention"]]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysis#measurementRetention
        '''
        result = self._values.get("measurement_retention")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyBlueGreenPostPromotionAnalysisMeasurementRetention"]], result)

    @builtins.property
    def templates(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyBlueGreenPostPromotionAnalysisTemplates"]]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysis#templates
        '''
        result = self._values.get("templates")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyBlueGreenPostPromotionAnalysisTemplates"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyBlueGreenPostPromotionAnalysis(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyBlueGreenPostPromotionAnalysisAnalysisRunMetadata",
    jsii_struct_bases=[],
    name_mapping={"annotations": "annotations", "labels": "labels"},
)
class RolloutSpecStrategyBlueGreenPostPromotionAnalysisAnalysisRunMetadata:
    def __init__(
        self,
        *,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param annotations: 
        :param labels: 

        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysisAnalysisRunMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d226e647584997b859ba74a362f279e498fce2bd654b76f2100ca6be57891012)
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values["annotations"] = annotations
        if labels is not None:
            self._values["labels"] = labels

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysisAnalysisRunMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysisAnalysisRunMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyBlueGreenPostPromotionAnalysisAnalysisRunMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value", "value_from": "valueFrom"},
)
class RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
        value_from: typing.Optional[typing.Union["RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFrom", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 
        :param value_from: 

        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs
        '''
        if isinstance(value_from, dict):
            value_from = RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFrom(**value_from)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1f198ce89db8dd1b021061c872cf7369776cd6d86b8ab6350cff584b0da916e6)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument value_from", value=value_from, expected_type=type_hints["value_from"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value
        if value_from is not None:
            self._values["value_from"] = value_from

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value_from(
        self,
    ) -> typing.Optional["RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFrom"]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs#valueFrom
        '''
        result = self._values.get("value_from")
        return typing.cast(typing.Optional["RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFrom"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFrom",
    jsii_struct_bases=[],
    name_mapping={
        "field_ref": "fieldRef",
        "pod_template_hash_value": "podTemplateHashValue",
    },
)
class RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFrom:
    def __init__(
        self,
        *,
        field_ref: typing.Optional[typing.Union["RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFromFieldRef", typing.Dict[builtins.str, typing.Any]]] = None,
        pod_template_hash_value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param field_ref: 
        :param pod_template_hash_value: 

        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFrom
        '''
        if isinstance(field_ref, dict):
            field_ref = RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFromFieldRef(**field_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__11f66469815c1e9c57a25546f92601c35ec83d3b7dd77ff849c57972a2e3b77d)
            check_type(argname="argument field_ref", value=field_ref, expected_type=type_hints["field_ref"])
            check_type(argname="argument pod_template_hash_value", value=pod_template_hash_value, expected_type=type_hints["pod_template_hash_value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if field_ref is not None:
            self._values["field_ref"] = field_ref
        if pod_template_hash_value is not None:
            self._values["pod_template_hash_value"] = pod_template_hash_value

    @builtins.property
    def field_ref(
        self,
    ) -> typing.Optional["RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFromFieldRef"]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFrom#fieldRef
        '''
        result = self._values.get("field_ref")
        return typing.cast(typing.Optional["RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFromFieldRef"], result)

    @builtins.property
    def pod_template_hash_value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFrom#podTemplateHashValue
        '''
        result = self._values.get("pod_template_hash_value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFrom(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFromFieldRef",
    jsii_struct_bases=[],
    name_mapping={"field_path": "fieldPath"},
)
class RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFromFieldRef:
    def __init__(self, *, field_path: builtins.str) -> None:
        '''
        :param field_path: 

        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFromFieldRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ed3ad2871d7d04933f5c7ec4dc0382e5fba457325b9c477cd1427c5eb8b6458a)
            check_type(argname="argument field_path", value=field_path, expected_type=type_hints["field_path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "field_path": field_path,
        }

    @builtins.property
    def field_path(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFromFieldRef#fieldPath
        '''
        result = self._values.get("field_path")
        assert result is not None, "Required property 'field_path' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFromFieldRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyBlueGreenPostPromotionAnalysisDryRun",
    jsii_struct_bases=[],
    name_mapping={"metric_name": "metricName"},
)
class RolloutSpecStrategyBlueGreenPostPromotionAnalysisDryRun:
    def __init__(self, *, metric_name: builtins.str) -> None:
        '''
        :param metric_name: 

        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysisDryRun
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0e4927b84d8d1d01590a5e9512934ba65d0e3dd9970b5c73442fe836a58f2658)
            check_type(argname="argument metric_name", value=metric_name, expected_type=type_hints["metric_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "metric_name": metric_name,
        }

    @builtins.property
    def metric_name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysisDryRun#metricName
        '''
        result = self._values.get("metric_name")
        assert result is not None, "Required property 'metric_name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyBlueGreenPostPromotionAnalysisDryRun(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyBlueGreenPostPromotionAnalysisMeasurementRetention",
    jsii_struct_bases=[],
    name_mapping={"limit": "limit", "metric_name": "metricName"},
)
class RolloutSpecStrategyBlueGreenPostPromotionAnalysisMeasurementRetention:
    def __init__(self, *, limit: jsii.Number, metric_name: builtins.str) -> None:
        '''
        :param limit: 
        :param metric_name: 

        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysisMeasurementRetention
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e814b8cc694a6203e498a2de468e5c31bf2285715259255ababdc238fa47c189)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
            check_type(argname="argument metric_name", value=metric_name, expected_type=type_hints["metric_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "limit": limit,
            "metric_name": metric_name,
        }

    @builtins.property
    def limit(self) -> jsii.Number:
        '''
        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysisMeasurementRetention#limit
        '''
        result = self._values.get("limit")
        assert result is not None, "Required property 'limit' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def metric_name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysisMeasurementRetention#metricName
        '''
        result = self._values.get("metric_name")
        assert result is not None, "Required property 'metric_name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyBlueGreenPostPromotionAnalysisMeasurementRetention(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyBlueGreenPostPromotionAnalysisTemplates",
    jsii_struct_bases=[],
    name_mapping={"cluster_scope": "clusterScope", "template_name": "templateName"},
)
class RolloutSpecStrategyBlueGreenPostPromotionAnalysisTemplates:
    def __init__(
        self,
        *,
        cluster_scope: typing.Optional[builtins.bool] = None,
        template_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param cluster_scope: 
        :param template_name: 

        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysisTemplates
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d58ec631e11c46bcd9a682441ce69e110a23de3dc3df8b81443ae9fe2498bc4c)
            check_type(argname="argument cluster_scope", value=cluster_scope, expected_type=type_hints["cluster_scope"])
            check_type(argname="argument template_name", value=template_name, expected_type=type_hints["template_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cluster_scope is not None:
            self._values["cluster_scope"] = cluster_scope
        if template_name is not None:
            self._values["template_name"] = template_name

    @builtins.property
    def cluster_scope(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysisTemplates#clusterScope
        '''
        result = self._values.get("cluster_scope")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def template_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPostPromotionAnalysisTemplates#templateName
        '''
        result = self._values.get("template_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyBlueGreenPostPromotionAnalysisTemplates(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyBlueGreenPrePromotionAnalysis",
    jsii_struct_bases=[],
    name_mapping={
        "analysis_run_metadata": "analysisRunMetadata",
        "args": "args",
        "dry_run": "dryRun",
        "measurement_retention": "measurementRetention",
        "templates": "templates",
    },
)
class RolloutSpecStrategyBlueGreenPrePromotionAnalysis:
    def __init__(
        self,
        *,
        analysis_run_metadata: typing.Optional[typing.Union["RolloutSpecStrategyBlueGreenPrePromotionAnalysisAnalysisRunMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        args: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgs", typing.Dict[builtins.str, typing.Any]]]] = None,
        dry_run: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyBlueGreenPrePromotionAnalysisDryRun", typing.Dict[builtins.str, typing.Any]]]] = None,
        measurement_retention: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyBlueGreenPrePromotionAnalysisMeasurementRetention", typing.Dict[builtins.str, typing.Any]]]] = None,
        templates: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyBlueGreenPrePromotionAnalysisTemplates", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param analysis_run_metadata: 
        :param args: 
        :param dry_run: 
        :param measurement_retention: 
        :param templates: 

        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysis
        '''
        if isinstance(analysis_run_metadata, dict):
            analysis_run_metadata = RolloutSpecStrategyBlueGreenPrePromotionAnalysisAnalysisRunMetadata(**analysis_run_metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e20a059ada79ff2f593c7ec4863600756d612832df99f8ae5f919facda8b9957)
            check_type(argname="argument analysis_run_metadata", value=analysis_run_metadata, expected_type=type_hints["analysis_run_metadata"])
            check_type(argname="argument args", value=args, expected_type=type_hints["args"])
            check_type(argname="argument dry_run", value=dry_run, expected_type=type_hints["dry_run"])
            check_type(argname="argument measurement_retention", value=measurement_retention, expected_type=type_hints["measurement_retention"])
            check_type(argname="argument templates", value=templates, expected_type=type_hints["templates"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if analysis_run_metadata is not None:
            self._values["analysis_run_metadata"] = analysis_run_metadata
        if args is not None:
            self._values["args"] = args
        if dry_run is not None:
            self._values["dry_run"] = dry_run
        if measurement_retention is not None:
            self._values["measurement_retention"] = measurement_retention
        if templates is not None:
            self._values["templates"] = templates

    @builtins.property
    def analysis_run_metadata(
        self,
    ) -> typing.Optional["RolloutSpecStrategyBlueGreenPrePromotionAnalysisAnalysisRunMetadata"]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysis#analysisRunMetadata
        '''
        result = self._values.get("analysis_run_metadata")
        return typing.cast(typing.Optional["RolloutSpecStrategyBlueGreenPrePromotionAnalysisAnalysisRunMetadata"], result)

    @builtins.property
    def args(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgs"]]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysis#args
        '''
        result = self._values.get("args")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgs"]], result)

    @builtins.property
    def dry_run(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyBlueGreenPrePromotionAnalysisDryRun"]]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysis#dryRun
        '''
        result = self._values.get("dry_run")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyBlueGreenPrePromotionAnalysisDryRun"]], result)

    @builtins.property
    def measurement_retention(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyBlueGreenPrePromotionAnalysisMeasurementRetention"]]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysis#measurementRetention
        '''
        result = self._values.get("measurement_retention")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyBlueGreenPrePromotionAnalysisMeasurementRetention"]], result)

    @builtins.property
    def templates(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyBlueGreenPrePromotionAnalysisTemplates"]]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysis#templates
        '''
        result = self._values.get("templates")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyBlueGreenPrePromotionAnalysisTemplates"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyBlueGreenPrePromotionAnalysis(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyBlueGreenPrePromotionAnalysisAnalysisRunMetadata",
    jsii_struct_bases=[],
    name_mapping={"annotations": "annotations", "labels": "labels"},
)
class RolloutSpecStrategyBlueGreenPrePromotionAnalysisAnalysisRunMetadata:
    def __init__(
        self,
        *,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param annotations: 
        :param labels: 

        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysisAnalysisRunMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6fbf24dd30ded26d90cbb902fdf846b05f489be67b3a7bed41f93ff613ad3b84)
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values["annotations"] = annotations
        if labels is not None:
            self._values["labels"] = labels

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysisAnalysisRunMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysisAnalysisRunMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyBlueGreenPrePromotionAnalysisAnalysisRunMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgs",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value", "value_from": "valueFrom"},
)
class RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgs:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
        value_from: typing.Optional[typing.Union["RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgsValueFrom", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 
        :param value_from: 

        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgs
        '''
        if isinstance(value_from, dict):
            value_from = RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgsValueFrom(**value_from)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__96110d0f5d986a7fe40117b0faa4d73abe8c5dba51b873c341d1dec0338bf933)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument value_from", value=value_from, expected_type=type_hints["value_from"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value
        if value_from is not None:
            self._values["value_from"] = value_from

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgs#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value_from(
        self,
    ) -> typing.Optional["RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgsValueFrom"]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgs#valueFrom
        '''
        result = self._values.get("value_from")
        return typing.cast(typing.Optional["RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgsValueFrom"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgsValueFrom",
    jsii_struct_bases=[],
    name_mapping={
        "field_ref": "fieldRef",
        "pod_template_hash_value": "podTemplateHashValue",
    },
)
class RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgsValueFrom:
    def __init__(
        self,
        *,
        field_ref: typing.Optional[typing.Union["RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgsValueFromFieldRef", typing.Dict[builtins.str, typing.Any]]] = None,
        pod_template_hash_value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param field_ref: 
        :param pod_template_hash_value: 

        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgsValueFrom
        '''
        if isinstance(field_ref, dict):
            field_ref = RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgsValueFromFieldRef(**field_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ea86541203a4b93d0386d57033c469d10d545ee543453b928f8dd316df35c761)
            check_type(argname="argument field_ref", value=field_ref, expected_type=type_hints["field_ref"])
            check_type(argname="argument pod_template_hash_value", value=pod_template_hash_value, expected_type=type_hints["pod_template_hash_value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if field_ref is not None:
            self._values["field_ref"] = field_ref
        if pod_template_hash_value is not None:
            self._values["pod_template_hash_value"] = pod_template_hash_value

    @builtins.property
    def field_ref(
        self,
    ) -> typing.Optional["RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgsValueFromFieldRef"]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgsValueFrom#fieldRef
        '''
        result = self._values.get("field_ref")
        return typing.cast(typing.Optional["RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgsValueFromFieldRef"], result)

    @builtins.property
    def pod_template_hash_value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgsValueFrom#podTemplateHashValue
        '''
        result = self._values.get("pod_template_hash_value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgsValueFrom(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgsValueFromFieldRef",
    jsii_struct_bases=[],
    name_mapping={"field_path": "fieldPath"},
)
class RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgsValueFromFieldRef:
    def __init__(self, *, field_path: builtins.str) -> None:
        '''
        :param field_path: 

        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgsValueFromFieldRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__326d79513974f88704fc254a23cba07fd889da845bb8e50844890abf5097058c)
            check_type(argname="argument field_path", value=field_path, expected_type=type_hints["field_path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "field_path": field_path,
        }

    @builtins.property
    def field_path(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgsValueFromFieldRef#fieldPath
        '''
        result = self._values.get("field_path")
        assert result is not None, "Required property 'field_path' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgsValueFromFieldRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyBlueGreenPrePromotionAnalysisDryRun",
    jsii_struct_bases=[],
    name_mapping={"metric_name": "metricName"},
)
class RolloutSpecStrategyBlueGreenPrePromotionAnalysisDryRun:
    def __init__(self, *, metric_name: builtins.str) -> None:
        '''
        :param metric_name: 

        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysisDryRun
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__96819e31bbb3a81b20ea682eee117987226039cdad32a088303a2566d11b13b1)
            check_type(argname="argument metric_name", value=metric_name, expected_type=type_hints["metric_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "metric_name": metric_name,
        }

    @builtins.property
    def metric_name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysisDryRun#metricName
        '''
        result = self._values.get("metric_name")
        assert result is not None, "Required property 'metric_name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyBlueGreenPrePromotionAnalysisDryRun(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyBlueGreenPrePromotionAnalysisMeasurementRetention",
    jsii_struct_bases=[],
    name_mapping={"limit": "limit", "metric_name": "metricName"},
)
class RolloutSpecStrategyBlueGreenPrePromotionAnalysisMeasurementRetention:
    def __init__(self, *, limit: jsii.Number, metric_name: builtins.str) -> None:
        '''
        :param limit: 
        :param metric_name: 

        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysisMeasurementRetention
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f2371c8951168a264a6cc773e2ceec5e4f663027aa2bd6f3d9f9e6e665bf63b5)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
            check_type(argname="argument metric_name", value=metric_name, expected_type=type_hints["metric_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "limit": limit,
            "metric_name": metric_name,
        }

    @builtins.property
    def limit(self) -> jsii.Number:
        '''
        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysisMeasurementRetention#limit
        '''
        result = self._values.get("limit")
        assert result is not None, "Required property 'limit' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def metric_name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysisMeasurementRetention#metricName
        '''
        result = self._values.get("metric_name")
        assert result is not None, "Required property 'metric_name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyBlueGreenPrePromotionAnalysisMeasurementRetention(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyBlueGreenPrePromotionAnalysisTemplates",
    jsii_struct_bases=[],
    name_mapping={"cluster_scope": "clusterScope", "template_name": "templateName"},
)
class RolloutSpecStrategyBlueGreenPrePromotionAnalysisTemplates:
    def __init__(
        self,
        *,
        cluster_scope: typing.Optional[builtins.bool] = None,
        template_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param cluster_scope: 
        :param template_name: 

        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysisTemplates
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7acfdd97b68200286d3c9a12238e4fb0c13b82b2028c9fca59f18e9292a40992)
            check_type(argname="argument cluster_scope", value=cluster_scope, expected_type=type_hints["cluster_scope"])
            check_type(argname="argument template_name", value=template_name, expected_type=type_hints["template_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cluster_scope is not None:
            self._values["cluster_scope"] = cluster_scope
        if template_name is not None:
            self._values["template_name"] = template_name

    @builtins.property
    def cluster_scope(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysisTemplates#clusterScope
        '''
        result = self._values.get("cluster_scope")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def template_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPrePromotionAnalysisTemplates#templateName
        '''
        result = self._values.get("template_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyBlueGreenPrePromotionAnalysisTemplates(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyBlueGreenPreviewMetadata",
    jsii_struct_bases=[],
    name_mapping={"annotations": "annotations", "labels": "labels"},
)
class RolloutSpecStrategyBlueGreenPreviewMetadata:
    def __init__(
        self,
        *,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param annotations: 
        :param labels: 

        :schema: RolloutSpecStrategyBlueGreenPreviewMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__13c034390f7453e6c6776588f226cd0a5e8d9c85832eb4cca48e14c339a8cec9)
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values["annotations"] = annotations
        if labels is not None:
            self._values["labels"] = labels

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPreviewMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecStrategyBlueGreenPreviewMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyBlueGreenPreviewMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanary",
    jsii_struct_bases=[],
    name_mapping={
        "abort_scale_down_delay_seconds": "abortScaleDownDelaySeconds",
        "analysis": "analysis",
        "anti_affinity": "antiAffinity",
        "canary_metadata": "canaryMetadata",
        "canary_service": "canaryService",
        "dynamic_stable_scale": "dynamicStableScale",
        "max_surge": "maxSurge",
        "max_unavailable": "maxUnavailable",
        "min_pods_per_replica_set": "minPodsPerReplicaSet",
        "ping_pong": "pingPong",
        "replica_progress_threshold": "replicaProgressThreshold",
        "scale_down_delay_revision_limit": "scaleDownDelayRevisionLimit",
        "scale_down_delay_seconds": "scaleDownDelaySeconds",
        "stable_metadata": "stableMetadata",
        "stable_service": "stableService",
        "steps": "steps",
        "traffic_routing": "trafficRouting",
    },
)
class RolloutSpecStrategyCanary:
    def __init__(
        self,
        *,
        abort_scale_down_delay_seconds: typing.Optional[jsii.Number] = None,
        analysis: typing.Optional[typing.Union["RolloutSpecStrategyCanaryAnalysis", typing.Dict[builtins.str, typing.Any]]] = None,
        anti_affinity: typing.Optional[typing.Union["RolloutSpecStrategyCanaryAntiAffinity", typing.Dict[builtins.str, typing.Any]]] = None,
        canary_metadata: typing.Optional[typing.Union["RolloutSpecStrategyCanaryCanaryMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        canary_service: typing.Optional[builtins.str] = None,
        dynamic_stable_scale: typing.Optional[builtins.bool] = None,
        max_surge: typing.Optional["RolloutSpecStrategyCanaryMaxSurge"] = None,
        max_unavailable: typing.Optional["RolloutSpecStrategyCanaryMaxUnavailable"] = None,
        min_pods_per_replica_set: typing.Optional[jsii.Number] = None,
        ping_pong: typing.Optional[typing.Union["RolloutSpecStrategyCanaryPingPong", typing.Dict[builtins.str, typing.Any]]] = None,
        replica_progress_threshold: typing.Optional[typing.Union["RolloutSpecStrategyCanaryReplicaProgressThreshold", typing.Dict[builtins.str, typing.Any]]] = None,
        scale_down_delay_revision_limit: typing.Optional[jsii.Number] = None,
        scale_down_delay_seconds: typing.Optional[jsii.Number] = None,
        stable_metadata: typing.Optional[typing.Union["RolloutSpecStrategyCanaryStableMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        stable_service: typing.Optional[builtins.str] = None,
        steps: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyCanarySteps", typing.Dict[builtins.str, typing.Any]]]] = None,
        traffic_routing: typing.Optional[typing.Union["RolloutSpecStrategyCanaryTrafficRouting", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param abort_scale_down_delay_seconds: 
        :param analysis: 
        :param anti_affinity: 
        :param canary_metadata: 
        :param canary_service: 
        :param dynamic_stable_scale: 
        :param max_surge: 
        :param max_unavailable: 
        :param min_pods_per_replica_set: 
        :param ping_pong: 
        :param replica_progress_threshold: 
        :param scale_down_delay_revision_limit: 
        :param scale_down_delay_seconds: 
        :param stable_metadata: 
        :param stable_service: 
        :param steps: 
        :param traffic_routing: 

        :schema: RolloutSpecStrategyCanary
        '''
        if isinstance(analysis, dict):
            analysis = RolloutSpecStrategyCanaryAnalysis(**analysis)
        if isinstance(anti_affinity, dict):
            anti_affinity = RolloutSpecStrategyCanaryAntiAffinity(**anti_affinity)
        if isinstance(canary_metadata, dict):
            canary_metadata = RolloutSpecStrategyCanaryCanaryMetadata(**canary_metadata)
        if isinstance(ping_pong, dict):
            ping_pong = RolloutSpecStrategyCanaryPingPong(**ping_pong)
        if isinstance(replica_progress_threshold, dict):
            replica_progress_threshold = RolloutSpecStrategyCanaryReplicaProgressThreshold(**replica_progress_threshold)
        if isinstance(stable_metadata, dict):
            stable_metadata = RolloutSpecStrategyCanaryStableMetadata(**stable_metadata)
        if isinstance(traffic_routing, dict):
            traffic_routing = RolloutSpecStrategyCanaryTrafficRouting(**traffic_routing)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8ca24b1ee204ccb7f57bd6c80b9e4ca642d55abcd62624e97d0b6581eb499e01)
            check_type(argname="argument abort_scale_down_delay_seconds", value=abort_scale_down_delay_seconds, expected_type=type_hints["abort_scale_down_delay_seconds"])
            check_type(argname="argument analysis", value=analysis, expected_type=type_hints["analysis"])
            check_type(argname="argument anti_affinity", value=anti_affinity, expected_type=type_hints["anti_affinity"])
            check_type(argname="argument canary_metadata", value=canary_metadata, expected_type=type_hints["canary_metadata"])
            check_type(argname="argument canary_service", value=canary_service, expected_type=type_hints["canary_service"])
            check_type(argname="argument dynamic_stable_scale", value=dynamic_stable_scale, expected_type=type_hints["dynamic_stable_scale"])
            check_type(argname="argument max_surge", value=max_surge, expected_type=type_hints["max_surge"])
            check_type(argname="argument max_unavailable", value=max_unavailable, expected_type=type_hints["max_unavailable"])
            check_type(argname="argument min_pods_per_replica_set", value=min_pods_per_replica_set, expected_type=type_hints["min_pods_per_replica_set"])
            check_type(argname="argument ping_pong", value=ping_pong, expected_type=type_hints["ping_pong"])
            check_type(argname="argument replica_progress_threshold", value=replica_progress_threshold, expected_type=type_hints["replica_progress_threshold"])
            check_type(argname="argument scale_down_delay_revision_limit", value=scale_down_delay_revision_limit, expected_type=type_hints["scale_down_delay_revision_limit"])
            check_type(argname="argument scale_down_delay_seconds", value=scale_down_delay_seconds, expected_type=type_hints["scale_down_delay_seconds"])
            check_type(argname="argument stable_metadata", value=stable_metadata, expected_type=type_hints["stable_metadata"])
            check_type(argname="argument stable_service", value=stable_service, expected_type=type_hints["stable_service"])
            check_type(argname="argument steps", value=steps, expected_type=type_hints["steps"])
            check_type(argname="argument traffic_routing", value=traffic_routing, expected_type=type_hints["traffic_routing"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if abort_scale_down_delay_seconds is not None:
            self._values["abort_scale_down_delay_seconds"] = abort_scale_down_delay_seconds
        if analysis is not None:
            self._values["analysis"] = analysis
        if anti_affinity is not None:
            self._values["anti_affinity"] = anti_affinity
        if canary_metadata is not None:
            self._values["canary_metadata"] = canary_metadata
        if canary_service is not None:
            self._values["canary_service"] = canary_service
        if dynamic_stable_scale is not None:
            self._values["dynamic_stable_scale"] = dynamic_stable_scale
        if max_surge is not None:
            self._values["max_surge"] = max_surge
        if max_unavailable is not None:
            self._values["max_unavailable"] = max_unavailable
        if min_pods_per_replica_set is not None:
            self._values["min_pods_per_replica_set"] = min_pods_per_replica_set
        if ping_pong is not None:
            self._values["ping_pong"] = ping_pong
        if replica_progress_threshold is not None:
            self._values["replica_progress_threshold"] = replica_progress_threshold
        if scale_down_delay_revision_limit is not None:
            self._values["scale_down_delay_revision_limit"] = scale_down_delay_revision_limit
        if scale_down_delay_seconds is not None:
            self._values["scale_down_delay_seconds"] = scale_down_delay_seconds
        if stable_metadata is not None:
            self._values["stable_metadata"] = stable_metadata
        if stable_service is not None:
            self._values["stable_service"] = stable_service
        if steps is not None:
            self._values["steps"] = steps
        if traffic_routing is not None:
            self._values["traffic_routing"] = traffic_routing

    @builtins.property
    def abort_scale_down_delay_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecStrategyCanary#abortScaleDownDelaySeconds
        '''
        result = self._values.get("abort_scale_down_delay_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def analysis(self) -> typing.Optional["RolloutSpecStrategyCanaryAnalysis"]:
        '''
        :schema: RolloutSpecStrategyCanary#analysis
        '''
        result = self._values.get("analysis")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryAnalysis"], result)

    @builtins.property
    def anti_affinity(self) -> typing.Optional["RolloutSpecStrategyCanaryAntiAffinity"]:
        '''
        :schema: RolloutSpecStrategyCanary#antiAffinity
        '''
        result = self._values.get("anti_affinity")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryAntiAffinity"], result)

    @builtins.property
    def canary_metadata(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryCanaryMetadata"]:
        '''
        :schema: RolloutSpecStrategyCanary#canaryMetadata
        '''
        result = self._values.get("canary_metadata")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryCanaryMetadata"], result)

    @builtins.property
    def canary_service(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanary#canaryService
        '''
        result = self._values.get("canary_service")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def dynamic_stable_scale(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RolloutSpecStrategyCanary#dynamicStableScale
        '''
        result = self._values.get("dynamic_stable_scale")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def max_surge(self) -> typing.Optional["RolloutSpecStrategyCanaryMaxSurge"]:
        '''
        :schema: RolloutSpecStrategyCanary#maxSurge
        '''
        result = self._values.get("max_surge")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryMaxSurge"], result)

    @builtins.property
    def max_unavailable(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryMaxUnavailable"]:
        '''
        :schema: RolloutSpecStrategyCanary#maxUnavailable
        '''
        result = self._values.get("max_unavailable")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryMaxUnavailable"], result)

    @builtins.property
    def min_pods_per_replica_set(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecStrategyCanary#minPodsPerReplicaSet
        '''
        result = self._values.get("min_pods_per_replica_set")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def ping_pong(self) -> typing.Optional["RolloutSpecStrategyCanaryPingPong"]:
        '''
        :schema: RolloutSpecStrategyCanary#pingPong
        '''
        result = self._values.get("ping_pong")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryPingPong"], result)

    @builtins.property
    def replica_progress_threshold(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryReplicaProgressThreshold"]:
        '''
        :schema: RolloutSpecStrategyCanary#replicaProgressThreshold
        '''
        result = self._values.get("replica_progress_threshold")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryReplicaProgressThreshold"], result)

    @builtins.property
    def scale_down_delay_revision_limit(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecStrategyCanary#scaleDownDelayRevisionLimit
        '''
        result = self._values.get("scale_down_delay_revision_limit")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def scale_down_delay_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecStrategyCanary#scaleDownDelaySeconds
        '''
        result = self._values.get("scale_down_delay_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def stable_metadata(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryStableMetadata"]:
        '''
        :schema: RolloutSpecStrategyCanary#stableMetadata
        '''
        result = self._values.get("stable_metadata")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryStableMetadata"], result)

    @builtins.property
    def stable_service(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanary#stableService
        '''
        result = self._values.get("stable_service")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def steps(self) -> typing.Optional[typing.List["RolloutSpecStrategyCanarySteps"]]:
        '''
        :schema: RolloutSpecStrategyCanary#steps
        '''
        result = self._values.get("steps")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyCanarySteps"]], result)

    @builtins.property
    def traffic_routing(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryTrafficRouting"]:
        '''
        :schema: RolloutSpecStrategyCanary#trafficRouting
        '''
        result = self._values.get("traffic_routing")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryTrafficRouting"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanary(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryAnalysis",
    jsii_struct_bases=[],
    name_mapping={
        "analysis_run_metadata": "analysisRunMetadata",
        "args": "args",
        "dry_run": "dryRun",
        "measurement_retention": "measurementRetention",
        "starting_step": "startingStep",
        "templates": "templates",
    },
)
class RolloutSpecStrategyCanaryAnalysis:
    def __init__(
        self,
        *,
        analysis_run_metadata: typing.Optional[typing.Union["RolloutSpecStrategyCanaryAnalysisAnalysisRunMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        args: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyCanaryAnalysisArgs", typing.Dict[builtins.str, typing.Any]]]] = None,
        dry_run: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyCanaryAnalysisDryRun", typing.Dict[builtins.str, typing.Any]]]] = None,
        measurement_retention: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyCanaryAnalysisMeasurementRetention", typing.Dict[builtins.str, typing.Any]]]] = None,
        starting_step: typing.Optional[jsii.Number] = None,
        templates: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyCanaryAnalysisTemplates", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param analysis_run_metadata: 
        :param args: 
        :param dry_run: 
        :param measurement_retention: 
        :param starting_step: 
        :param templates: 

        :schema: RolloutSpecStrategyCanaryAnalysis
        '''
        if isinstance(analysis_run_metadata, dict):
            analysis_run_metadata = RolloutSpecStrategyCanaryAnalysisAnalysisRunMetadata(**analysis_run_metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8d1dcdb05843a53adcf360bb35a6e3817c184e152c9a23daa56b8be1fa03780d)
            check_type(argname="argument analysis_run_metadata", value=analysis_run_metadata, expected_type=type_hints["analysis_run_metadata"])
            check_type(argname="argument args", value=args, expected_type=type_hints["args"])
            check_type(argname="argument dry_run", value=dry_run, expected_type=type_hints["dry_run"])
            check_type(argname="argument measurement_retention", value=measurement_retention, expected_type=type_hints["measurement_retention"])
            check_type(argname="argument starting_step", value=starting_step, expected_type=type_hints["starting_step"])
            check_type(argname="argument templates", value=templates, expected_type=type_hints["templates"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if analysis_run_metadata is not None:
            self._values["analysis_run_metadata"] = analysis_run_metadata
        if args is not None:
            self._values["args"] = args
        if dry_run is not None:
            self._values["dry_run"] = dry_run
        if measurement_retention is not None:
            self._values["measurement_retention"] = measurement_retention
        if starting_step is not None:
            self._values["starting_step"] = starting_step
        if templates is not None:
            self._values["templates"] = templates

    @builtins.property
    def analysis_run_metadata(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryAnalysisAnalysisRunMetadata"]:
        '''
        :schema: RolloutSpecStrategyCanaryAnalysis#analysisRunMetadata
        '''
        result = self._values.get("analysis_run_metadata")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryAnalysisAnalysisRunMetadata"], result)

    @builtins.property
    def args(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyCanaryAnalysisArgs"]]:
        '''
        :schema: RolloutSpecStrategyCanaryAnalysis#args
        '''
        result = self._values.get("args")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyCanaryAnalysisArgs"]], result)

    @builtins.property
    def dry_run(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyCanaryAnalysisDryRun"]]:
        '''
        :schema: RolloutSpecStrategyCanaryAnalysis#dryRun
        '''
        result = self._values.get("dry_run")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyCanaryAnalysisDryRun"]], result)

    @builtins.property
    def measurement_retention(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyCanaryAnalysisMeasurementRetention"]]:
        '''
        :schema: RolloutSpecStrategyCanaryAnalysis#measurementRetention
        '''
        result = self._values.get("measurement_retention")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyCanaryAnalysisMeasurementRetention"]], result)

    @builtins.property
    def starting_step(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecStrategyCanaryAnalysis#startingStep
        '''
        result = self._values.get("starting_step")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def templates(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyCanaryAnalysisTemplates"]]:
        '''
        :schema: RolloutSpecStrategyCanaryAnalysis#templates
        '''
        result = self._values.get("templates")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyCanaryAnalysisTemplates"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryAnalysis(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryAnalysisAnalysisRunMetadata",
    jsii_struct_bases=[],
    name_mapping={"annotations": "annotations", "labels": "labels"},
)
class RolloutSpecStrategyCanaryAnalysisAnalysisRunMetadata:
    def __init__(
        self,
        *,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param annotations: 
        :param labels: 

        :schema: RolloutSpecStrategyCanaryAnalysisAnalysisRunMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__50be7db096bba8da8a1341ff5be4e915507a0358c41d7dc601556433bdce0689)
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values["annotations"] = annotations
        if labels is not None:
            self._values["labels"] = labels

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryAnalysisAnalysisRunMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryAnalysisAnalysisRunMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryAnalysisAnalysisRunMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryAnalysisArgs",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value", "value_from": "valueFrom"},
)
class RolloutSpecStrategyCanaryAnalysisArgs:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
        value_from: typing.Optional[typing.Union["RolloutSpecStrategyCanaryAnalysisArgsValueFrom", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 
        :param value_from: 

        :schema: RolloutSpecStrategyCanaryAnalysisArgs
        '''
        if isinstance(value_from, dict):
            value_from = RolloutSpecStrategyCanaryAnalysisArgsValueFrom(**value_from)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__30e1ce71039d349a08b01353ab2a64c5453f48b8a3cc07aa3bee20f0c156fb5f)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument value_from", value=value_from, expected_type=type_hints["value_from"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value
        if value_from is not None:
            self._values["value_from"] = value_from

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryAnalysisArgs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryAnalysisArgs#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value_from(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryAnalysisArgsValueFrom"]:
        '''
        :schema: RolloutSpecStrategyCanaryAnalysisArgs#valueFrom
        '''
        result = self._values.get("value_from")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryAnalysisArgsValueFrom"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryAnalysisArgs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryAnalysisArgsValueFrom",
    jsii_struct_bases=[],
    name_mapping={
        "field_ref": "fieldRef",
        "pod_template_hash_value": "podTemplateHashValue",
    },
)
class RolloutSpecStrategyCanaryAnalysisArgsValueFrom:
    def __init__(
        self,
        *,
        field_ref: typing.Optional[typing.Union["RolloutSpecStrategyCanaryAnalysisArgsValueFromFieldRef", typing.Dict[builtins.str, typing.Any]]] = None,
        pod_template_hash_value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param field_ref: 
        :param pod_template_hash_value: 

        :schema: RolloutSpecStrategyCanaryAnalysisArgsValueFrom
        '''
        if isinstance(field_ref, dict):
            field_ref = RolloutSpecStrategyCanaryAnalysisArgsValueFromFieldRef(**field_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__66ab74732e584893600fd8bbef2d10344e6f0b031a89d15d35e93bbe31dbc346)
            check_type(argname="argument field_ref", value=field_ref, expected_type=type_hints["field_ref"])
            check_type(argname="argument pod_template_hash_value", value=pod_template_hash_value, expected_type=type_hints["pod_template_hash_value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if field_ref is not None:
            self._values["field_ref"] = field_ref
        if pod_template_hash_value is not None:
            self._values["pod_template_hash_value"] = pod_template_hash_value

    @builtins.property
    def field_ref(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryAnalysisArgsValueFromFieldRef"]:
        '''
        :schema: RolloutSpecStrategyCanaryAnalysisArgsValueFrom#fieldRef
        '''
        result = self._values.get("field_ref")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryAnalysisArgsValueFromFieldRef"], result)

    @builtins.property
    def pod_template_hash_value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryAnalysisArgsValueFrom#podTemplateHashValue
        '''
        result = self._values.get("pod_template_hash_value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryAnalysisArgsValueFrom(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryAnalysisArgsValueFromFieldRef",
    jsii_struct_bases=[],
    name_mapping={"field_path": "fieldPath"},
)
class RolloutSpecStrategyCanaryAnalysisArgsValueFromFieldRef:
    def __init__(self, *, field_path: builtins.str) -> None:
        '''
        :param field_path: 

        :schema: RolloutSpecStrategyCanaryAnalysisArgsValueFromFieldRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__10ab89d61198eeeeac6bac01927aefc442d90f170f7157abc4d0b1cdb8edbc6d)
            check_type(argname="argument field_path", value=field_path, expected_type=type_hints["field_path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "field_path": field_path,
        }

    @builtins.property
    def field_path(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryAnalysisArgsValueFromFieldRef#fieldPath
        '''
        result = self._values.get("field_path")
        assert result is not None, "Required property 'field_path' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryAnalysisArgsValueFromFieldRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryAnalysisDryRun",
    jsii_struct_bases=[],
    name_mapping={"metric_name": "metricName"},
)
class RolloutSpecStrategyCanaryAnalysisDryRun:
    def __init__(self, *, metric_name: builtins.str) -> None:
        '''
        :param metric_name: 

        :schema: RolloutSpecStrategyCanaryAnalysisDryRun
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9e31f8853b4096f2b82d9f48c7dbc7174c0b02bf3c14a8b0f02b641d422d1100)
            check_type(argname="argument metric_name", value=metric_name, expected_type=type_hints["metric_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "metric_name": metric_name,
        }

    @builtins.property
    def metric_name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryAnalysisDryRun#metricName
        '''
        result = self._values.get("metric_name")
        assert result is not None, "Required property 'metric_name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryAnalysisDryRun(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryAnalysisMeasurementRetention",
    jsii_struct_bases=[],
    name_mapping={"limit": "limit", "metric_name": "metricName"},
)
class RolloutSpecStrategyCanaryAnalysisMeasurementRetention:
    def __init__(self, *, limit: jsii.Number, metric_name: builtins.str) -> None:
        '''
        :param limit: 
        :param metric_name: 

        :schema: RolloutSpecStrategyCanaryAnalysisMeasurementRetention
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c2ff25a66dda86527135ef169bf3f0ae8d7165460caf575f58d6180d7dbf9254)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
            check_type(argname="argument metric_name", value=metric_name, expected_type=type_hints["metric_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "limit": limit,
            "metric_name": metric_name,
        }

    @builtins.property
    def limit(self) -> jsii.Number:
        '''
        :schema: RolloutSpecStrategyCanaryAnalysisMeasurementRetention#limit
        '''
        result = self._values.get("limit")
        assert result is not None, "Required property 'limit' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def metric_name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryAnalysisMeasurementRetention#metricName
        '''
        result = self._values.get("metric_name")
        assert result is not None, "Required property 'metric_name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryAnalysisMeasurementRetention(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryAnalysisTemplates",
    jsii_struct_bases=[],
    name_mapping={"cluster_scope": "clusterScope", "template_name": "templateName"},
)
class RolloutSpecStrategyCanaryAnalysisTemplates:
    def __init__(
        self,
        *,
        cluster_scope: typing.Optional[builtins.bool] = None,
        template_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param cluster_scope: 
        :param template_name: 

        :schema: RolloutSpecStrategyCanaryAnalysisTemplates
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f0121a18c1f383f65230f4fd80bbbbe88c910b06c23dc0ed7de152639b36cd55)
            check_type(argname="argument cluster_scope", value=cluster_scope, expected_type=type_hints["cluster_scope"])
            check_type(argname="argument template_name", value=template_name, expected_type=type_hints["template_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cluster_scope is not None:
            self._values["cluster_scope"] = cluster_scope
        if template_name is not None:
            self._values["template_name"] = template_name

    @builtins.property
    def cluster_scope(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RolloutSpecStrategyCanaryAnalysisTemplates#clusterScope
        '''
        result = self._values.get("cluster_scope")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def template_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryAnalysisTemplates#templateName
        '''
        result = self._values.get("template_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryAnalysisTemplates(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryAntiAffinity",
    jsii_struct_bases=[],
    name_mapping={
        "preferred_during_scheduling_ignored_during_execution": "preferredDuringSchedulingIgnoredDuringExecution",
        "required_during_scheduling_ignored_during_execution": "requiredDuringSchedulingIgnoredDuringExecution",
    },
)
class RolloutSpecStrategyCanaryAntiAffinity:
    def __init__(
        self,
        *,
        preferred_during_scheduling_ignored_during_execution: typing.Optional[typing.Union["RolloutSpecStrategyCanaryAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution", typing.Dict[builtins.str, typing.Any]]] = None,
        required_during_scheduling_ignored_during_execution: typing.Any = None,
    ) -> None:
        '''
        :param preferred_during_scheduling_ignored_during_execution: 
        :param required_during_scheduling_ignored_during_execution: 

        :schema: RolloutSpecStrategyCanaryAntiAffinity
        '''
        if isinstance(preferred_during_scheduling_ignored_during_execution, dict):
            preferred_during_scheduling_ignored_during_execution = RolloutSpecStrategyCanaryAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(**preferred_during_scheduling_ignored_during_execution)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a222fa7af7c3a75bd8a2827dfc86c098217e1dff71f6722e03fae0c03e0a9c4c)
            check_type(argname="argument preferred_during_scheduling_ignored_during_execution", value=preferred_during_scheduling_ignored_during_execution, expected_type=type_hints["preferred_during_scheduling_ignored_during_execution"])
            check_type(argname="argument required_during_scheduling_ignored_during_execution", value=required_during_scheduling_ignored_during_execution, expected_type=type_hints["required_during_scheduling_ignored_during_execution"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if preferred_during_scheduling_ignored_during_execution is not None:
            self._values["preferred_during_scheduling_ignored_during_execution"] = preferred_during_scheduling_ignored_during_execution
        if required_during_scheduling_ignored_during_execution is not None:
            self._values["required_during_scheduling_ignored_during_execution"] = required_during_scheduling_ignored_during_execution

    @builtins.property
    def preferred_during_scheduling_ignored_during_execution(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution"]:
        '''
        :schema: RolloutSpecStrategyCanaryAntiAffinity#preferredDuringSchedulingIgnoredDuringExecution
        '''
        result = self._values.get("preferred_during_scheduling_ignored_during_execution")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution"], result)

    @builtins.property
    def required_during_scheduling_ignored_during_execution(self) -> typing.Any:
        '''
        :schema: RolloutSpecStrategyCanaryAntiAffinity#requiredDuringSchedulingIgnoredDuringExecution
        '''
        result = self._values.get("required_during_scheduling_ignored_during_execution")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryAntiAffinity(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution",
    jsii_struct_bases=[],
    name_mapping={"weight": "weight"},
)
class RolloutSpecStrategyCanaryAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution:
    def __init__(self, *, weight: jsii.Number) -> None:
        '''
        :param weight: 

        :schema: RolloutSpecStrategyCanaryAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__40fe3fa51ed9c77e0d8dd3e9ff6c24a21dc1527a3eb402fd23ce2bd0caac9213)
            check_type(argname="argument weight", value=weight, expected_type=type_hints["weight"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "weight": weight,
        }

    @builtins.property
    def weight(self) -> jsii.Number:
        '''
        :schema: RolloutSpecStrategyCanaryAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution#weight
        '''
        result = self._values.get("weight")
        assert result is not None, "Required property 'weight' is missing"
        return typing.cast(jsii.Number, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryCanaryMetadata",
    jsii_struct_bases=[],
    name_mapping={"annotations": "annotations", "labels": "labels"},
)
class RolloutSpecStrategyCanaryCanaryMetadata:
    def __init__(
        self,
        *,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param annotations: 
        :param labels: 

        :schema: RolloutSpecStrategyCanaryCanaryMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fd08b0903ea03306d750b63e1c7f7a56e437e41819533755ab18c44f25575c8d)
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values["annotations"] = annotations
        if labels is not None:
            self._values["labels"] = labels

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryCanaryMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryCanaryMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryCanaryMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RolloutSpecStrategyCanaryMaxSurge(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryMaxSurge",
):
    '''
    :schema: RolloutSpecStrategyCanaryMaxSurge
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> "RolloutSpecStrategyCanaryMaxSurge":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f497ab450581d51c36d05e87677aa84ce05f0c8e61ff1b30e9eb51c38c9df336)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RolloutSpecStrategyCanaryMaxSurge", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> "RolloutSpecStrategyCanaryMaxSurge":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c23df18319bfe7dbb556fa69da29814c0af7a6c69843a5eaf57c1c21e8f90b3e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RolloutSpecStrategyCanaryMaxSurge", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class RolloutSpecStrategyCanaryMaxUnavailable(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryMaxUnavailable",
):
    '''
    :schema: RolloutSpecStrategyCanaryMaxUnavailable
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RolloutSpecStrategyCanaryMaxUnavailable":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__176ebc81d6d312cceb230197c8d9d6b71ad47a0847045b59363cd7e0f3dba7a4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RolloutSpecStrategyCanaryMaxUnavailable", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RolloutSpecStrategyCanaryMaxUnavailable":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c82919935255a14c191ba87ecac110df73c67861d0e9d7d9c0eab92d709b3c91)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RolloutSpecStrategyCanaryMaxUnavailable", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryPingPong",
    jsii_struct_bases=[],
    name_mapping={"ping_service": "pingService", "pong_service": "pongService"},
)
class RolloutSpecStrategyCanaryPingPong:
    def __init__(
        self,
        *,
        ping_service: builtins.str,
        pong_service: builtins.str,
    ) -> None:
        '''
        :param ping_service: 
        :param pong_service: 

        :schema: RolloutSpecStrategyCanaryPingPong
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__87550d3f40db193d63b023c3b1913c4f3de835196560f3fcd5be27ad90bb0d7d)
            check_type(argname="argument ping_service", value=ping_service, expected_type=type_hints["ping_service"])
            check_type(argname="argument pong_service", value=pong_service, expected_type=type_hints["pong_service"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "ping_service": ping_service,
            "pong_service": pong_service,
        }

    @builtins.property
    def ping_service(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryPingPong#pingService
        '''
        result = self._values.get("ping_service")
        assert result is not None, "Required property 'ping_service' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def pong_service(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryPingPong#pongService
        '''
        result = self._values.get("pong_service")
        assert result is not None, "Required property 'pong_service' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryPingPong(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryReplicaProgressThreshold",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "value": "value"},
)
class RolloutSpecStrategyCanaryReplicaProgressThreshold:
    def __init__(self, *, type: builtins.str, value: jsii.Number) -> None:
        '''
        :param type: 
        :param value: 

        :schema: RolloutSpecStrategyCanaryReplicaProgressThreshold
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f629c934c8dde3d4e6be0f3ef50cd5a5a9afb0fcf6da23320d8b0da3b63a726d)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
            "value": value,
        }

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryReplicaProgressThreshold#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> jsii.Number:
        '''
        :schema: RolloutSpecStrategyCanaryReplicaProgressThreshold#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(jsii.Number, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryReplicaProgressThreshold(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStableMetadata",
    jsii_struct_bases=[],
    name_mapping={"annotations": "annotations", "labels": "labels"},
)
class RolloutSpecStrategyCanaryStableMetadata:
    def __init__(
        self,
        *,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param annotations: 
        :param labels: 

        :schema: RolloutSpecStrategyCanaryStableMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3b5cf0d537280d318e31cce3565b3ae6e348de67f37423b426cae0a796fad503)
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values["annotations"] = annotations
        if labels is not None:
            self._values["labels"] = labels

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryStableMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryStableMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStableMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanarySteps",
    jsii_struct_bases=[],
    name_mapping={
        "analysis": "analysis",
        "experiment": "experiment",
        "pause": "pause",
        "plugin": "plugin",
        "set_canary_scale": "setCanaryScale",
        "set_header_route": "setHeaderRoute",
        "set_mirror_route": "setMirrorRoute",
        "set_weight": "setWeight",
    },
)
class RolloutSpecStrategyCanarySteps:
    def __init__(
        self,
        *,
        analysis: typing.Optional[typing.Union["RolloutSpecStrategyCanaryStepsAnalysis", typing.Dict[builtins.str, typing.Any]]] = None,
        experiment: typing.Optional[typing.Union["RolloutSpecStrategyCanaryStepsExperiment", typing.Dict[builtins.str, typing.Any]]] = None,
        pause: typing.Optional[typing.Union["RolloutSpecStrategyCanaryStepsPause", typing.Dict[builtins.str, typing.Any]]] = None,
        plugin: typing.Optional[typing.Union["RolloutSpecStrategyCanaryStepsPlugin", typing.Dict[builtins.str, typing.Any]]] = None,
        set_canary_scale: typing.Optional[typing.Union["RolloutSpecStrategyCanaryStepsSetCanaryScale", typing.Dict[builtins.str, typing.Any]]] = None,
        set_header_route: typing.Optional[typing.Union["RolloutSpecStrategyCanaryStepsSetHeaderRoute", typing.Dict[builtins.str, typing.Any]]] = None,
        set_mirror_route: typing.Optional[typing.Union["RolloutSpecStrategyCanaryStepsSetMirrorRoute", typing.Dict[builtins.str, typing.Any]]] = None,
        set_weight: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param analysis: 
        :param experiment: 
        :param pause: 
        :param plugin: 
        :param set_canary_scale: 
        :param set_header_route: 
        :param set_mirror_route: 
        :param set_weight: 

        :schema: RolloutSpecStrategyCanarySteps
        '''
        if isinstance(analysis, dict):
            analysis = RolloutSpecStrategyCanaryStepsAnalysis(**analysis)
        if isinstance(experiment, dict):
            experiment = RolloutSpecStrategyCanaryStepsExperiment(**experiment)
        if isinstance(pause, dict):
            pause = RolloutSpecStrategyCanaryStepsPause(**pause)
        if isinstance(plugin, dict):
            plugin = RolloutSpecStrategyCanaryStepsPlugin(**plugin)
        if isinstance(set_canary_scale, dict):
            set_canary_scale = RolloutSpecStrategyCanaryStepsSetCanaryScale(**set_canary_scale)
        if isinstance(set_header_route, dict):
            set_header_route = RolloutSpecStrategyCanaryStepsSetHeaderRoute(**set_header_route)
        if isinstance(set_mirror_route, dict):
            set_mirror_route = RolloutSpecStrategyCanaryStepsSetMirrorRoute(**set_mirror_route)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f9ef5c332878beb9364afbdc1195bf52ac650b14478413ddea02c3502904a4ff)
            check_type(argname="argument analysis", value=analysis, expected_type=type_hints["analysis"])
            check_type(argname="argument experiment", value=experiment, expected_type=type_hints["experiment"])
            check_type(argname="argument pause", value=pause, expected_type=type_hints["pause"])
            check_type(argname="argument plugin", value=plugin, expected_type=type_hints["plugin"])
            check_type(argname="argument set_canary_scale", value=set_canary_scale, expected_type=type_hints["set_canary_scale"])
            check_type(argname="argument set_header_route", value=set_header_route, expected_type=type_hints["set_header_route"])
            check_type(argname="argument set_mirror_route", value=set_mirror_route, expected_type=type_hints["set_mirror_route"])
            check_type(argname="argument set_weight", value=set_weight, expected_type=type_hints["set_weight"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if analysis is not None:
            self._values["analysis"] = analysis
        if experiment is not None:
            self._values["experiment"] = experiment
        if pause is not None:
            self._values["pause"] = pause
        if plugin is not None:
            self._values["plugin"] = plugin
        if set_canary_scale is not None:
            self._values["set_canary_scale"] = set_canary_scale
        if set_header_route is not None:
            self._values["set_header_route"] = set_header_route
        if set_mirror_route is not None:
            self._values["set_mirror_route"] = set_mirror_route
        if set_weight is not None:
            self._values["set_weight"] = set_weight

    @builtins.property
    def analysis(self) -> typing.Optional["RolloutSpecStrategyCanaryStepsAnalysis"]:
        '''
        :schema: RolloutSpecStrategyCanarySteps#analysis
        '''
        result = self._values.get("analysis")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryStepsAnalysis"], result)

    @builtins.property
    def experiment(self) -> typing.Optional["RolloutSpecStrategyCanaryStepsExperiment"]:
        '''
        :schema: RolloutSpecStrategyCanarySteps#experiment
        '''
        result = self._values.get("experiment")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryStepsExperiment"], result)

    @builtins.property
    def pause(self) -> typing.Optional["RolloutSpecStrategyCanaryStepsPause"]:
        '''
        :schema: RolloutSpecStrategyCanarySteps#pause
        '''
        result = self._values.get("pause")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryStepsPause"], result)

    @builtins.property
    def plugin(self) -> typing.Optional["RolloutSpecStrategyCanaryStepsPlugin"]:
        '''
        :schema: RolloutSpecStrategyCanarySteps#plugin
        '''
        result = self._values.get("plugin")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryStepsPlugin"], result)

    @builtins.property
    def set_canary_scale(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryStepsSetCanaryScale"]:
        '''
        :schema: RolloutSpecStrategyCanarySteps#setCanaryScale
        '''
        result = self._values.get("set_canary_scale")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryStepsSetCanaryScale"], result)

    @builtins.property
    def set_header_route(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryStepsSetHeaderRoute"]:
        '''
        :schema: RolloutSpecStrategyCanarySteps#setHeaderRoute
        '''
        result = self._values.get("set_header_route")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryStepsSetHeaderRoute"], result)

    @builtins.property
    def set_mirror_route(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryStepsSetMirrorRoute"]:
        '''
        :schema: RolloutSpecStrategyCanarySteps#setMirrorRoute
        '''
        result = self._values.get("set_mirror_route")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryStepsSetMirrorRoute"], result)

    @builtins.property
    def set_weight(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecStrategyCanarySteps#setWeight
        '''
        result = self._values.get("set_weight")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanarySteps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsAnalysis",
    jsii_struct_bases=[],
    name_mapping={
        "analysis_run_metadata": "analysisRunMetadata",
        "args": "args",
        "dry_run": "dryRun",
        "measurement_retention": "measurementRetention",
        "templates": "templates",
    },
)
class RolloutSpecStrategyCanaryStepsAnalysis:
    def __init__(
        self,
        *,
        analysis_run_metadata: typing.Optional[typing.Union["RolloutSpecStrategyCanaryStepsAnalysisAnalysisRunMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        args: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyCanaryStepsAnalysisArgs", typing.Dict[builtins.str, typing.Any]]]] = None,
        dry_run: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyCanaryStepsAnalysisDryRun", typing.Dict[builtins.str, typing.Any]]]] = None,
        measurement_retention: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyCanaryStepsAnalysisMeasurementRetention", typing.Dict[builtins.str, typing.Any]]]] = None,
        templates: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyCanaryStepsAnalysisTemplates", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param analysis_run_metadata: 
        :param args: 
        :param dry_run: 
        :param measurement_retention: 
        :param templates: 

        :schema: RolloutSpecStrategyCanaryStepsAnalysis
        '''
        if isinstance(analysis_run_metadata, dict):
            analysis_run_metadata = RolloutSpecStrategyCanaryStepsAnalysisAnalysisRunMetadata(**analysis_run_metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a1c82106e191cc44645e791f0bd214ffbdc12ed982b9ef7d2faa9d5f41b0ae44)
            check_type(argname="argument analysis_run_metadata", value=analysis_run_metadata, expected_type=type_hints["analysis_run_metadata"])
            check_type(argname="argument args", value=args, expected_type=type_hints["args"])
            check_type(argname="argument dry_run", value=dry_run, expected_type=type_hints["dry_run"])
            check_type(argname="argument measurement_retention", value=measurement_retention, expected_type=type_hints["measurement_retention"])
            check_type(argname="argument templates", value=templates, expected_type=type_hints["templates"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if analysis_run_metadata is not None:
            self._values["analysis_run_metadata"] = analysis_run_metadata
        if args is not None:
            self._values["args"] = args
        if dry_run is not None:
            self._values["dry_run"] = dry_run
        if measurement_retention is not None:
            self._values["measurement_retention"] = measurement_retention
        if templates is not None:
            self._values["templates"] = templates

    @builtins.property
    def analysis_run_metadata(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryStepsAnalysisAnalysisRunMetadata"]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsAnalysis#analysisRunMetadata
        '''
        result = self._values.get("analysis_run_metadata")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryStepsAnalysisAnalysisRunMetadata"], result)

    @builtins.property
    def args(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyCanaryStepsAnalysisArgs"]]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsAnalysis#args
        '''
        result = self._values.get("args")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyCanaryStepsAnalysisArgs"]], result)

    @builtins.property
    def dry_run(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyCanaryStepsAnalysisDryRun"]]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsAnalysis#dryRun
        '''
        result = self._values.get("dry_run")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyCanaryStepsAnalysisDryRun"]], result)

    @builtins.property
    def measurement_retention(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyCanaryStepsAnalysisMeasurementRetention"]]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsAnalysis#measurementRetention
        '''
        result = self._values.get("measurement_retention")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyCanaryStepsAnalysisMeasurementRetention"]], result)

    @builtins.property
    def templates(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyCanaryStepsAnalysisTemplates"]]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsAnalysis#templates
        '''
        result = self._values.get("templates")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyCanaryStepsAnalysisTemplates"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsAnalysis(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsAnalysisAnalysisRunMetadata",
    jsii_struct_bases=[],
    name_mapping={"annotations": "annotations", "labels": "labels"},
)
class RolloutSpecStrategyCanaryStepsAnalysisAnalysisRunMetadata:
    def __init__(
        self,
        *,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param annotations: 
        :param labels: 

        :schema: RolloutSpecStrategyCanaryStepsAnalysisAnalysisRunMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5ee08f187b70669ad12afdd5a860873d5baeade579231da18403e5408d8c35a9)
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values["annotations"] = annotations
        if labels is not None:
            self._values["labels"] = labels

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsAnalysisAnalysisRunMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsAnalysisAnalysisRunMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsAnalysisAnalysisRunMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsAnalysisArgs",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value", "value_from": "valueFrom"},
)
class RolloutSpecStrategyCanaryStepsAnalysisArgs:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
        value_from: typing.Optional[typing.Union["RolloutSpecStrategyCanaryStepsAnalysisArgsValueFrom", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 
        :param value_from: 

        :schema: RolloutSpecStrategyCanaryStepsAnalysisArgs
        '''
        if isinstance(value_from, dict):
            value_from = RolloutSpecStrategyCanaryStepsAnalysisArgsValueFrom(**value_from)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__35b8a94dca4beda0c86b1a59c30a5d7d002dc629f8ac8dcbc55a98139459202d)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument value_from", value=value_from, expected_type=type_hints["value_from"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value
        if value_from is not None:
            self._values["value_from"] = value_from

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryStepsAnalysisArgs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsAnalysisArgs#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value_from(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryStepsAnalysisArgsValueFrom"]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsAnalysisArgs#valueFrom
        '''
        result = self._values.get("value_from")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryStepsAnalysisArgsValueFrom"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsAnalysisArgs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsAnalysisArgsValueFrom",
    jsii_struct_bases=[],
    name_mapping={
        "field_ref": "fieldRef",
        "pod_template_hash_value": "podTemplateHashValue",
    },
)
class RolloutSpecStrategyCanaryStepsAnalysisArgsValueFrom:
    def __init__(
        self,
        *,
        field_ref: typing.Optional[typing.Union["RolloutSpecStrategyCanaryStepsAnalysisArgsValueFromFieldRef", typing.Dict[builtins.str, typing.Any]]] = None,
        pod_template_hash_value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param field_ref: 
        :param pod_template_hash_value: 

        :schema: RolloutSpecStrategyCanaryStepsAnalysisArgsValueFrom
        '''
        if isinstance(field_ref, dict):
            field_ref = RolloutSpecStrategyCanaryStepsAnalysisArgsValueFromFieldRef(**field_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1000502aeb193906da75d348a54201ee10d05585db42d1c50fd681dcba269484)
            check_type(argname="argument field_ref", value=field_ref, expected_type=type_hints["field_ref"])
            check_type(argname="argument pod_template_hash_value", value=pod_template_hash_value, expected_type=type_hints["pod_template_hash_value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if field_ref is not None:
            self._values["field_ref"] = field_ref
        if pod_template_hash_value is not None:
            self._values["pod_template_hash_value"] = pod_template_hash_value

    @builtins.property
    def field_ref(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryStepsAnalysisArgsValueFromFieldRef"]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsAnalysisArgsValueFrom#fieldRef
        '''
        result = self._values.get("field_ref")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryStepsAnalysisArgsValueFromFieldRef"], result)

    @builtins.property
    def pod_template_hash_value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsAnalysisArgsValueFrom#podTemplateHashValue
        '''
        result = self._values.get("pod_template_hash_value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsAnalysisArgsValueFrom(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsAnalysisArgsValueFromFieldRef",
    jsii_struct_bases=[],
    name_mapping={"field_path": "fieldPath"},
)
class RolloutSpecStrategyCanaryStepsAnalysisArgsValueFromFieldRef:
    def __init__(self, *, field_path: builtins.str) -> None:
        '''
        :param field_path: 

        :schema: RolloutSpecStrategyCanaryStepsAnalysisArgsValueFromFieldRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fb97ee329a407ea0cc1f4e0827c2560addc0bf5bbc57e61062af3aa18ab936fb)
            check_type(argname="argument field_path", value=field_path, expected_type=type_hints["field_path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "field_path": field_path,
        }

    @builtins.property
    def field_path(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryStepsAnalysisArgsValueFromFieldRef#fieldPath
        '''
        result = self._values.get("field_path")
        assert result is not None, "Required property 'field_path' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsAnalysisArgsValueFromFieldRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsAnalysisDryRun",
    jsii_struct_bases=[],
    name_mapping={"metric_name": "metricName"},
)
class RolloutSpecStrategyCanaryStepsAnalysisDryRun:
    def __init__(self, *, metric_name: builtins.str) -> None:
        '''
        :param metric_name: 

        :schema: RolloutSpecStrategyCanaryStepsAnalysisDryRun
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__50dbfdf8f6055770b9abdfd16e5b013d87ebd773da593ecbcded06c6c6dc4c2e)
            check_type(argname="argument metric_name", value=metric_name, expected_type=type_hints["metric_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "metric_name": metric_name,
        }

    @builtins.property
    def metric_name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryStepsAnalysisDryRun#metricName
        '''
        result = self._values.get("metric_name")
        assert result is not None, "Required property 'metric_name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsAnalysisDryRun(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsAnalysisMeasurementRetention",
    jsii_struct_bases=[],
    name_mapping={"limit": "limit", "metric_name": "metricName"},
)
class RolloutSpecStrategyCanaryStepsAnalysisMeasurementRetention:
    def __init__(self, *, limit: jsii.Number, metric_name: builtins.str) -> None:
        '''
        :param limit: 
        :param metric_name: 

        :schema: RolloutSpecStrategyCanaryStepsAnalysisMeasurementRetention
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b530b4fc081080dabc2c306e1e31ffacca5db78303129664ef487019585eb5de)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
            check_type(argname="argument metric_name", value=metric_name, expected_type=type_hints["metric_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "limit": limit,
            "metric_name": metric_name,
        }

    @builtins.property
    def limit(self) -> jsii.Number:
        '''
        :schema: RolloutSpecStrategyCanaryStepsAnalysisMeasurementRetention#limit
        '''
        result = self._values.get("limit")
        assert result is not None, "Required property 'limit' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def metric_name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryStepsAnalysisMeasurementRetention#metricName
        '''
        result = self._values.get("metric_name")
        assert result is not None, "Required property 'metric_name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsAnalysisMeasurementRetention(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsAnalysisTemplates",
    jsii_struct_bases=[],
    name_mapping={"cluster_scope": "clusterScope", "template_name": "templateName"},
)
class RolloutSpecStrategyCanaryStepsAnalysisTemplates:
    def __init__(
        self,
        *,
        cluster_scope: typing.Optional[builtins.bool] = None,
        template_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param cluster_scope: 
        :param template_name: 

        :schema: RolloutSpecStrategyCanaryStepsAnalysisTemplates
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1325fb6ae3a6f591f279813124ee8a241294b23e82b442f5534703ec99ee91ce)
            check_type(argname="argument cluster_scope", value=cluster_scope, expected_type=type_hints["cluster_scope"])
            check_type(argname="argument template_name", value=template_name, expected_type=type_hints["template_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cluster_scope is not None:
            self._values["cluster_scope"] = cluster_scope
        if template_name is not None:
            self._values["template_name"] = template_name

    @builtins.property
    def cluster_scope(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsAnalysisTemplates#clusterScope
        '''
        result = self._values.get("cluster_scope")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def template_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsAnalysisTemplates#templateName
        '''
        result = self._values.get("template_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsAnalysisTemplates(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsExperiment",
    jsii_struct_bases=[],
    name_mapping={
        "templates": "templates",
        "analyses": "analyses",
        "analysis_run_metadata": "analysisRunMetadata",
        "dry_run": "dryRun",
        "duration": "duration",
        "scale_down_delay_seconds": "scaleDownDelaySeconds",
    },
)
class RolloutSpecStrategyCanaryStepsExperiment:
    def __init__(
        self,
        *,
        templates: typing.Sequence[typing.Union["RolloutSpecStrategyCanaryStepsExperimentTemplates", typing.Dict[builtins.str, typing.Any]]],
        analyses: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyCanaryStepsExperimentAnalyses", typing.Dict[builtins.str, typing.Any]]]] = None,
        analysis_run_metadata: typing.Optional[typing.Union["RolloutSpecStrategyCanaryStepsExperimentAnalysisRunMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        dry_run: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyCanaryStepsExperimentDryRun", typing.Dict[builtins.str, typing.Any]]]] = None,
        duration: typing.Optional[builtins.str] = None,
        scale_down_delay_seconds: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param templates: 
        :param analyses: 
        :param analysis_run_metadata: 
        :param dry_run: 
        :param duration: 
        :param scale_down_delay_seconds: 

        :schema: RolloutSpecStrategyCanaryStepsExperiment
        '''
        if isinstance(analysis_run_metadata, dict):
            analysis_run_metadata = RolloutSpecStrategyCanaryStepsExperimentAnalysisRunMetadata(**analysis_run_metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e37fd338fcf1e6ca2e24229fe29ab0853373232027fa838d4198dbce633afab2)
            check_type(argname="argument templates", value=templates, expected_type=type_hints["templates"])
            check_type(argname="argument analyses", value=analyses, expected_type=type_hints["analyses"])
            check_type(argname="argument analysis_run_metadata", value=analysis_run_metadata, expected_type=type_hints["analysis_run_metadata"])
            check_type(argname="argument dry_run", value=dry_run, expected_type=type_hints["dry_run"])
            check_type(argname="argument duration", value=duration, expected_type=type_hints["duration"])
            check_type(argname="argument scale_down_delay_seconds", value=scale_down_delay_seconds, expected_type=type_hints["scale_down_delay_seconds"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "templates": templates,
        }
        if analyses is not None:
            self._values["analyses"] = analyses
        if analysis_run_metadata is not None:
            self._values["analysis_run_metadata"] = analysis_run_metadata
        if dry_run is not None:
            self._values["dry_run"] = dry_run
        if duration is not None:
            self._values["duration"] = duration
        if scale_down_delay_seconds is not None:
            self._values["scale_down_delay_seconds"] = scale_down_delay_seconds

    @builtins.property
    def templates(
        self,
    ) -> typing.List["RolloutSpecStrategyCanaryStepsExperimentTemplates"]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperiment#templates
        '''
        result = self._values.get("templates")
        assert result is not None, "Required property 'templates' is missing"
        return typing.cast(typing.List["RolloutSpecStrategyCanaryStepsExperimentTemplates"], result)

    @builtins.property
    def analyses(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyCanaryStepsExperimentAnalyses"]]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperiment#analyses
        '''
        result = self._values.get("analyses")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyCanaryStepsExperimentAnalyses"]], result)

    @builtins.property
    def analysis_run_metadata(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryStepsExperimentAnalysisRunMetadata"]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperiment#analysisRunMetadata
        '''
        result = self._values.get("analysis_run_metadata")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryStepsExperimentAnalysisRunMetadata"], result)

    @builtins.property
    def dry_run(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyCanaryStepsExperimentDryRun"]]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperiment#dryRun
        '''
        result = self._values.get("dry_run")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyCanaryStepsExperimentDryRun"]], result)

    @builtins.property
    def duration(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperiment#duration
        '''
        result = self._values.get("duration")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def scale_down_delay_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperiment#scaleDownDelaySeconds
        '''
        result = self._values.get("scale_down_delay_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsExperiment(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsExperimentAnalyses",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "template_name": "templateName",
        "args": "args",
        "cluster_scope": "clusterScope",
        "required_for_completion": "requiredForCompletion",
    },
)
class RolloutSpecStrategyCanaryStepsExperimentAnalyses:
    def __init__(
        self,
        *,
        name: builtins.str,
        template_name: builtins.str,
        args: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyCanaryStepsExperimentAnalysesArgs", typing.Dict[builtins.str, typing.Any]]]] = None,
        cluster_scope: typing.Optional[builtins.bool] = None,
        required_for_completion: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param template_name: 
        :param args: 
        :param cluster_scope: 
        :param required_for_completion: 

        :schema: RolloutSpecStrategyCanaryStepsExperimentAnalyses
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fb8fb090144ba324a2e7ddd12af53ef87faf97b240267e1872b033ee94c1b51d)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument template_name", value=template_name, expected_type=type_hints["template_name"])
            check_type(argname="argument args", value=args, expected_type=type_hints["args"])
            check_type(argname="argument cluster_scope", value=cluster_scope, expected_type=type_hints["cluster_scope"])
            check_type(argname="argument required_for_completion", value=required_for_completion, expected_type=type_hints["required_for_completion"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "template_name": template_name,
        }
        if args is not None:
            self._values["args"] = args
        if cluster_scope is not None:
            self._values["cluster_scope"] = cluster_scope
        if required_for_completion is not None:
            self._values["required_for_completion"] = required_for_completion

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentAnalyses#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def template_name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentAnalyses#templateName
        '''
        result = self._values.get("template_name")
        assert result is not None, "Required property 'template_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def args(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyCanaryStepsExperimentAnalysesArgs"]]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentAnalyses#args
        '''
        result = self._values.get("args")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyCanaryStepsExperimentAnalysesArgs"]], result)

    @builtins.property
    def cluster_scope(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentAnalyses#clusterScope
        '''
        result = self._values.get("cluster_scope")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def required_for_completion(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentAnalyses#requiredForCompletion
        '''
        result = self._values.get("required_for_completion")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsExperimentAnalyses(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsExperimentAnalysesArgs",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value", "value_from": "valueFrom"},
)
class RolloutSpecStrategyCanaryStepsExperimentAnalysesArgs:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
        value_from: typing.Optional[typing.Union["RolloutSpecStrategyCanaryStepsExperimentAnalysesArgsValueFrom", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 
        :param value_from: 

        :schema: RolloutSpecStrategyCanaryStepsExperimentAnalysesArgs
        '''
        if isinstance(value_from, dict):
            value_from = RolloutSpecStrategyCanaryStepsExperimentAnalysesArgsValueFrom(**value_from)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8ff0fb54b5a9cbb63345ef84b483e2a3ad031b58dface62007cc70b3b4cb6188)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument value_from", value=value_from, expected_type=type_hints["value_from"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value
        if value_from is not None:
            self._values["value_from"] = value_from

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentAnalysesArgs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentAnalysesArgs#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value_from(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryStepsExperimentAnalysesArgsValueFrom"]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentAnalysesArgs#valueFrom
        '''
        result = self._values.get("value_from")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryStepsExperimentAnalysesArgsValueFrom"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsExperimentAnalysesArgs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsExperimentAnalysesArgsValueFrom",
    jsii_struct_bases=[],
    name_mapping={
        "field_ref": "fieldRef",
        "pod_template_hash_value": "podTemplateHashValue",
    },
)
class RolloutSpecStrategyCanaryStepsExperimentAnalysesArgsValueFrom:
    def __init__(
        self,
        *,
        field_ref: typing.Optional[typing.Union["RolloutSpecStrategyCanaryStepsExperimentAnalysesArgsValueFromFieldRef", typing.Dict[builtins.str, typing.Any]]] = None,
        pod_template_hash_value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param field_ref: 
        :param pod_template_hash_value: 

        :schema: RolloutSpecStrategyCanaryStepsExperimentAnalysesArgsValueFrom
        '''
        if isinstance(field_ref, dict):
            field_ref = RolloutSpecStrategyCanaryStepsExperimentAnalysesArgsValueFromFieldRef(**field_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f1281534c335a628c82cde1c0ab2e0dc93c70894775cdbeb6ca7d7762040fc67)
            check_type(argname="argument field_ref", value=field_ref, expected_type=type_hints["field_ref"])
            check_type(argname="argument pod_template_hash_value", value=pod_template_hash_value, expected_type=type_hints["pod_template_hash_value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if field_ref is not None:
            self._values["field_ref"] = field_ref
        if pod_template_hash_value is not None:
            self._values["pod_template_hash_value"] = pod_template_hash_value

    @builtins.property
    def field_ref(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryStepsExperimentAnalysesArgsValueFromFieldRef"]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentAnalysesArgsValueFrom#fieldRef
        '''
        result = self._values.get("field_ref")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryStepsExperimentAnalysesArgsValueFromFieldRef"], result)

    @builtins.property
    def pod_template_hash_value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentAnalysesArgsValueFrom#podTemplateHashValue
        '''
        result = self._values.get("pod_template_hash_value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsExperimentAnalysesArgsValueFrom(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsExperimentAnalysesArgsValueFromFieldRef",
    jsii_struct_bases=[],
    name_mapping={"field_path": "fieldPath"},
)
class RolloutSpecStrategyCanaryStepsExperimentAnalysesArgsValueFromFieldRef:
    def __init__(self, *, field_path: builtins.str) -> None:
        '''
        :param field_path: 

        :schema: RolloutSpecStrategyCanaryStepsExperimentAnalysesArgsValueFromFieldRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__03f6c6889c22ba74cba6727b835e72903df84ccc8a6079fe8b7206d4ea2ac893)
            check_type(argname="argument field_path", value=field_path, expected_type=type_hints["field_path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "field_path": field_path,
        }

    @builtins.property
    def field_path(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentAnalysesArgsValueFromFieldRef#fieldPath
        '''
        result = self._values.get("field_path")
        assert result is not None, "Required property 'field_path' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsExperimentAnalysesArgsValueFromFieldRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsExperimentAnalysisRunMetadata",
    jsii_struct_bases=[],
    name_mapping={"annotations": "annotations", "labels": "labels"},
)
class RolloutSpecStrategyCanaryStepsExperimentAnalysisRunMetadata:
    def __init__(
        self,
        *,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param annotations: 
        :param labels: 

        :schema: RolloutSpecStrategyCanaryStepsExperimentAnalysisRunMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bcbfe38375e8997f7c25ee9bf97f9365e72c65409b6a3f118cdf7c2fd650d656)
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values["annotations"] = annotations
        if labels is not None:
            self._values["labels"] = labels

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentAnalysisRunMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentAnalysisRunMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsExperimentAnalysisRunMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsExperimentDryRun",
    jsii_struct_bases=[],
    name_mapping={"metric_name": "metricName"},
)
class RolloutSpecStrategyCanaryStepsExperimentDryRun:
    def __init__(self, *, metric_name: builtins.str) -> None:
        '''
        :param metric_name: 

        :schema: RolloutSpecStrategyCanaryStepsExperimentDryRun
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__82ba8123f9fc1235f38d4654084722e5138cf33ce6416640d0056594bcaf16bf)
            check_type(argname="argument metric_name", value=metric_name, expected_type=type_hints["metric_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "metric_name": metric_name,
        }

    @builtins.property
    def metric_name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentDryRun#metricName
        '''
        result = self._values.get("metric_name")
        assert result is not None, "Required property 'metric_name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsExperimentDryRun(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsExperimentTemplates",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "spec_ref": "specRef",
        "metadata": "metadata",
        "replicas": "replicas",
        "selector": "selector",
        "service": "service",
        "weight": "weight",
    },
)
class RolloutSpecStrategyCanaryStepsExperimentTemplates:
    def __init__(
        self,
        *,
        name: builtins.str,
        spec_ref: builtins.str,
        metadata: typing.Optional[typing.Union["RolloutSpecStrategyCanaryStepsExperimentTemplatesMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        replicas: typing.Optional[jsii.Number] = None,
        selector: typing.Optional[typing.Union["RolloutSpecStrategyCanaryStepsExperimentTemplatesSelector", typing.Dict[builtins.str, typing.Any]]] = None,
        service: typing.Optional[typing.Union["RolloutSpecStrategyCanaryStepsExperimentTemplatesService", typing.Dict[builtins.str, typing.Any]]] = None,
        weight: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param name: 
        :param spec_ref: 
        :param metadata: 
        :param replicas: 
        :param selector: 
        :param service: 
        :param weight: 

        :schema: RolloutSpecStrategyCanaryStepsExperimentTemplates
        '''
        if isinstance(metadata, dict):
            metadata = RolloutSpecStrategyCanaryStepsExperimentTemplatesMetadata(**metadata)
        if isinstance(selector, dict):
            selector = RolloutSpecStrategyCanaryStepsExperimentTemplatesSelector(**selector)
        if isinstance(service, dict):
            service = RolloutSpecStrategyCanaryStepsExperimentTemplatesService(**service)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__18406b5da6242b4baffbe6a20acdbdc59d3fc0443526084f564c4424110ca0d2)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument spec_ref", value=spec_ref, expected_type=type_hints["spec_ref"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument replicas", value=replicas, expected_type=type_hints["replicas"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument service", value=service, expected_type=type_hints["service"])
            check_type(argname="argument weight", value=weight, expected_type=type_hints["weight"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "spec_ref": spec_ref,
        }
        if metadata is not None:
            self._values["metadata"] = metadata
        if replicas is not None:
            self._values["replicas"] = replicas
        if selector is not None:
            self._values["selector"] = selector
        if service is not None:
            self._values["service"] = service
        if weight is not None:
            self._values["weight"] = weight

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentTemplates#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def spec_ref(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentTemplates#specRef
        '''
        result = self._values.get("spec_ref")
        assert result is not None, "Required property 'spec_ref' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def metadata(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryStepsExperimentTemplatesMetadata"]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentTemplates#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryStepsExperimentTemplatesMetadata"], result)

    @builtins.property
    def replicas(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentTemplates#replicas
        '''
        result = self._values.get("replicas")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def selector(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryStepsExperimentTemplatesSelector"]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentTemplates#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryStepsExperimentTemplatesSelector"], result)

    @builtins.property
    def service(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryStepsExperimentTemplatesService"]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentTemplates#service
        '''
        result = self._values.get("service")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryStepsExperimentTemplatesService"], result)

    @builtins.property
    def weight(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentTemplates#weight
        '''
        result = self._values.get("weight")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsExperimentTemplates(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsExperimentTemplatesMetadata",
    jsii_struct_bases=[],
    name_mapping={"annotations": "annotations", "labels": "labels"},
)
class RolloutSpecStrategyCanaryStepsExperimentTemplatesMetadata:
    def __init__(
        self,
        *,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param annotations: 
        :param labels: 

        :schema: RolloutSpecStrategyCanaryStepsExperimentTemplatesMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f6b6dc011a462dba956feedbe46f7b106662358c19d103fd663e3edc9d20b352)
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values["annotations"] = annotations
        if labels is not None:
            self._values["labels"] = labels

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentTemplatesMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentTemplatesMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsExperimentTemplatesMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsExperimentTemplatesSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class RolloutSpecStrategyCanaryStepsExperimentTemplatesSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyCanaryStepsExperimentTemplatesSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: RolloutSpecStrategyCanaryStepsExperimentTemplatesSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a90da889a34d48a9c2f3f7ed41e29faf2948802aada511f1b76de13493361a40)
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
    ) -> typing.Optional[typing.List["RolloutSpecStrategyCanaryStepsExperimentTemplatesSelectorMatchExpressions"]]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentTemplatesSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyCanaryStepsExperimentTemplatesSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentTemplatesSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsExperimentTemplatesSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsExperimentTemplatesSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class RolloutSpecStrategyCanaryStepsExperimentTemplatesSelectorMatchExpressions:
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

        :schema: RolloutSpecStrategyCanaryStepsExperimentTemplatesSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9622c48ea62a55b1fe9d3549411483de32bbb5a59350d0ae682c932de0890a7a)
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
        :schema: RolloutSpecStrategyCanaryStepsExperimentTemplatesSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentTemplatesSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentTemplatesSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsExperimentTemplatesSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsExperimentTemplatesService",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class RolloutSpecStrategyCanaryStepsExperimentTemplatesService:
    def __init__(self, *, name: typing.Optional[builtins.str] = None) -> None:
        '''
        :param name: 

        :schema: RolloutSpecStrategyCanaryStepsExperimentTemplatesService
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__33b28632d470deec4077870a94a62b2ed7370ee442b1e86e6ec3aa2d847bc62a)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsExperimentTemplatesService#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsExperimentTemplatesService(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsPause",
    jsii_struct_bases=[],
    name_mapping={"duration": "duration"},
)
class RolloutSpecStrategyCanaryStepsPause:
    def __init__(
        self,
        *,
        duration: typing.Optional["RolloutSpecStrategyCanaryStepsPauseDuration"] = None,
    ) -> None:
        '''
        :param duration: 

        :schema: RolloutSpecStrategyCanaryStepsPause
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b7e80332e99eb939f2a5cb67818fe705c00e119d9c356b1d304fe9ed4a354c97)
            check_type(argname="argument duration", value=duration, expected_type=type_hints["duration"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if duration is not None:
            self._values["duration"] = duration

    @builtins.property
    def duration(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryStepsPauseDuration"]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsPause#duration
        '''
        result = self._values.get("duration")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryStepsPauseDuration"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsPause(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RolloutSpecStrategyCanaryStepsPauseDuration(
    metaclass=jsii.JSIIMeta,
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsPauseDuration",
):
    '''
    :schema: RolloutSpecStrategyCanaryStepsPauseDuration
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RolloutSpecStrategyCanaryStepsPauseDuration":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5a5c44d544cf6dcaf6b8bb5a8f6da845a7740719db0f746a73ea82ed4c122897)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RolloutSpecStrategyCanaryStepsPauseDuration", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RolloutSpecStrategyCanaryStepsPauseDuration":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__68bde652e420c955edc2d83ed2b54bd0d1b8efaa4788c3b5359708d9af0002ee)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RolloutSpecStrategyCanaryStepsPauseDuration", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsPlugin",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "config": "config"},
)
class RolloutSpecStrategyCanaryStepsPlugin:
    def __init__(self, *, name: builtins.str, config: typing.Any = None) -> None:
        '''
        :param name: 
        :param config: 

        :schema: RolloutSpecStrategyCanaryStepsPlugin
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e870601271eb2d0375817834153c920737afe8941aa26c637e6c05ee0f7d46ce)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument config", value=config, expected_type=type_hints["config"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if config is not None:
            self._values["config"] = config

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryStepsPlugin#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def config(self) -> typing.Any:
        '''
        :schema: RolloutSpecStrategyCanaryStepsPlugin#config
        '''
        result = self._values.get("config")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsPlugin(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsSetCanaryScale",
    jsii_struct_bases=[],
    name_mapping={
        "match_traffic_weight": "matchTrafficWeight",
        "replicas": "replicas",
        "weight": "weight",
    },
)
class RolloutSpecStrategyCanaryStepsSetCanaryScale:
    def __init__(
        self,
        *,
        match_traffic_weight: typing.Optional[builtins.bool] = None,
        replicas: typing.Optional[jsii.Number] = None,
        weight: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param match_traffic_weight: 
        :param replicas: 
        :param weight: 

        :schema: RolloutSpecStrategyCanaryStepsSetCanaryScale
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__559f22c519c4e170346535841935eabfc436c7c98f1d5c1dc32af60387442871)
            check_type(argname="argument match_traffic_weight", value=match_traffic_weight, expected_type=type_hints["match_traffic_weight"])
            check_type(argname="argument replicas", value=replicas, expected_type=type_hints["replicas"])
            check_type(argname="argument weight", value=weight, expected_type=type_hints["weight"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_traffic_weight is not None:
            self._values["match_traffic_weight"] = match_traffic_weight
        if replicas is not None:
            self._values["replicas"] = replicas
        if weight is not None:
            self._values["weight"] = weight

    @builtins.property
    def match_traffic_weight(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetCanaryScale#matchTrafficWeight
        '''
        result = self._values.get("match_traffic_weight")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def replicas(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetCanaryScale#replicas
        '''
        result = self._values.get("replicas")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def weight(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetCanaryScale#weight
        '''
        result = self._values.get("weight")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsSetCanaryScale(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsSetHeaderRoute",
    jsii_struct_bases=[],
    name_mapping={"match": "match", "name": "name"},
)
class RolloutSpecStrategyCanaryStepsSetHeaderRoute:
    def __init__(
        self,
        *,
        match: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyCanaryStepsSetHeaderRouteMatch", typing.Dict[builtins.str, typing.Any]]]] = None,
        name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param match: 
        :param name: 

        :schema: RolloutSpecStrategyCanaryStepsSetHeaderRoute
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__17044a4b70ddb13deb6ed082412e29dedce342288482606a7778e68d9bb519aa)
            check_type(argname="argument match", value=match, expected_type=type_hints["match"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match is not None:
            self._values["match"] = match
        if name is not None:
            self._values["name"] = name

    @builtins.property
    def match(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyCanaryStepsSetHeaderRouteMatch"]]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetHeaderRoute#match
        '''
        result = self._values.get("match")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyCanaryStepsSetHeaderRouteMatch"]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetHeaderRoute#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsSetHeaderRoute(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsSetHeaderRouteMatch",
    jsii_struct_bases=[],
    name_mapping={"header_name": "headerName", "header_value": "headerValue"},
)
class RolloutSpecStrategyCanaryStepsSetHeaderRouteMatch:
    def __init__(
        self,
        *,
        header_name: builtins.str,
        header_value: typing.Union["RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param header_name: 
        :param header_value: 

        :schema: RolloutSpecStrategyCanaryStepsSetHeaderRouteMatch
        '''
        if isinstance(header_value, dict):
            header_value = RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue(**header_value)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a5142b815a3aefddd3d50867ca407758aa6469ac7955902f4a3fff2d92e4b3c9)
            check_type(argname="argument header_name", value=header_name, expected_type=type_hints["header_name"])
            check_type(argname="argument header_value", value=header_value, expected_type=type_hints["header_value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "header_name": header_name,
            "header_value": header_value,
        }

    @builtins.property
    def header_name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetHeaderRouteMatch#headerName
        '''
        result = self._values.get("header_name")
        assert result is not None, "Required property 'header_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def header_value(
        self,
    ) -> "RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue":
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetHeaderRouteMatch#headerValue
        '''
        result = self._values.get("header_value")
        assert result is not None, "Required property 'header_value' is missing"
        return typing.cast("RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsSetHeaderRouteMatch(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue",
    jsii_struct_bases=[],
    name_mapping={"exact": "exact", "prefix": "prefix", "regex": "regex"},
)
class RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue:
    def __init__(
        self,
        *,
        exact: typing.Optional[builtins.str] = None,
        prefix: typing.Optional[builtins.str] = None,
        regex: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param exact: 
        :param prefix: 
        :param regex: 

        :schema: RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5f3dc14bf439d0cd62ce6ea190e12eef9a7f43899316db4ef253e5d223e9c0ef)
            check_type(argname="argument exact", value=exact, expected_type=type_hints["exact"])
            check_type(argname="argument prefix", value=prefix, expected_type=type_hints["prefix"])
            check_type(argname="argument regex", value=regex, expected_type=type_hints["regex"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if exact is not None:
            self._values["exact"] = exact
        if prefix is not None:
            self._values["prefix"] = prefix
        if regex is not None:
            self._values["regex"] = regex

    @builtins.property
    def exact(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue#exact
        '''
        result = self._values.get("exact")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue#prefix
        '''
        result = self._values.get("prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def regex(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue#regex
        '''
        result = self._values.get("regex")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsSetMirrorRoute",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "match": "match", "percentage": "percentage"},
)
class RolloutSpecStrategyCanaryStepsSetMirrorRoute:
    def __init__(
        self,
        *,
        name: builtins.str,
        match: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch", typing.Dict[builtins.str, typing.Any]]]] = None,
        percentage: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param name: 
        :param match: 
        :param percentage: 

        :schema: RolloutSpecStrategyCanaryStepsSetMirrorRoute
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__540c083d64c955fa9b80a5a1ea25f89ed7337cf8c6b364e9a6b01f6701172825)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument match", value=match, expected_type=type_hints["match"])
            check_type(argname="argument percentage", value=percentage, expected_type=type_hints["percentage"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if match is not None:
            self._values["match"] = match
        if percentage is not None:
            self._values["percentage"] = percentage

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetMirrorRoute#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def match(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch"]]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetMirrorRoute#match
        '''
        result = self._values.get("match")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch"]], result)

    @builtins.property
    def percentage(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetMirrorRoute#percentage
        '''
        result = self._values.get("percentage")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsSetMirrorRoute(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch",
    jsii_struct_bases=[],
    name_mapping={"headers": "headers", "method": "method", "path": "path"},
)
class RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch:
    def __init__(
        self,
        *,
        headers: typing.Optional[typing.Mapping[builtins.str, typing.Union["RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        method: typing.Optional[typing.Union["RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchMethod", typing.Dict[builtins.str, typing.Any]]] = None,
        path: typing.Optional[typing.Union["RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchPath", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param headers: 
        :param method: 
        :param path: 

        :schema: RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch
        '''
        if isinstance(method, dict):
            method = RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchMethod(**method)
        if isinstance(path, dict):
            path = RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchPath(**path)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__197ff48cf404d5167dbc018945ce6913034516cc79e2728cb39acb2b3dd418c9)
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument method", value=method, expected_type=type_hints["method"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if headers is not None:
            self._values["headers"] = headers
        if method is not None:
            self._values["method"] = method
        if path is not None:
            self._values["path"] = path

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchHeaders"]]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchHeaders"]], result)

    @builtins.property
    def method(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchMethod"]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch#method
        '''
        result = self._values.get("method")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchMethod"], result)

    @builtins.property
    def path(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchPath"]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchPath"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchHeaders",
    jsii_struct_bases=[],
    name_mapping={"exact": "exact", "prefix": "prefix", "regex": "regex"},
)
class RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchHeaders:
    def __init__(
        self,
        *,
        exact: typing.Optional[builtins.str] = None,
        prefix: typing.Optional[builtins.str] = None,
        regex: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param exact: 
        :param prefix: 
        :param regex: 

        :schema: RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__11784d4266a11160636b4d6b583d1ac9187b16e4ecb78b2cf997c82e8fdb12b4)
            check_type(argname="argument exact", value=exact, expected_type=type_hints["exact"])
            check_type(argname="argument prefix", value=prefix, expected_type=type_hints["prefix"])
            check_type(argname="argument regex", value=regex, expected_type=type_hints["regex"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if exact is not None:
            self._values["exact"] = exact
        if prefix is not None:
            self._values["prefix"] = prefix
        if regex is not None:
            self._values["regex"] = regex

    @builtins.property
    def exact(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchHeaders#exact
        '''
        result = self._values.get("exact")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchHeaders#prefix
        '''
        result = self._values.get("prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def regex(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchHeaders#regex
        '''
        result = self._values.get("regex")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchMethod",
    jsii_struct_bases=[],
    name_mapping={"exact": "exact", "prefix": "prefix", "regex": "regex"},
)
class RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchMethod:
    def __init__(
        self,
        *,
        exact: typing.Optional[builtins.str] = None,
        prefix: typing.Optional[builtins.str] = None,
        regex: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param exact: 
        :param prefix: 
        :param regex: 

        :schema: RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchMethod
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6d39e8efd7102d9f34b13c2fb24ca050c72a859b61f2da2ba86249349530fe96)
            check_type(argname="argument exact", value=exact, expected_type=type_hints["exact"])
            check_type(argname="argument prefix", value=prefix, expected_type=type_hints["prefix"])
            check_type(argname="argument regex", value=regex, expected_type=type_hints["regex"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if exact is not None:
            self._values["exact"] = exact
        if prefix is not None:
            self._values["prefix"] = prefix
        if regex is not None:
            self._values["regex"] = regex

    @builtins.property
    def exact(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchMethod#exact
        '''
        result = self._values.get("exact")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchMethod#prefix
        '''
        result = self._values.get("prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def regex(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchMethod#regex
        '''
        result = self._values.get("regex")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchMethod(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchPath",
    jsii_struct_bases=[],
    name_mapping={"exact": "exact", "prefix": "prefix", "regex": "regex"},
)
class RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchPath:
    def __init__(
        self,
        *,
        exact: typing.Optional[builtins.str] = None,
        prefix: typing.Optional[builtins.str] = None,
        regex: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param exact: 
        :param prefix: 
        :param regex: 

        :schema: RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchPath
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__79980d82544d0b1fad9cd7e14867601a4f39b7b00f391a135a0fac9929adf788)
            check_type(argname="argument exact", value=exact, expected_type=type_hints["exact"])
            check_type(argname="argument prefix", value=prefix, expected_type=type_hints["prefix"])
            check_type(argname="argument regex", value=regex, expected_type=type_hints["regex"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if exact is not None:
            self._values["exact"] = exact
        if prefix is not None:
            self._values["prefix"] = prefix
        if regex is not None:
            self._values["regex"] = regex

    @builtins.property
    def exact(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchPath#exact
        '''
        result = self._values.get("exact")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchPath#prefix
        '''
        result = self._values.get("prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def regex(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchPath#regex
        '''
        result = self._values.get("regex")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchPath(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryTrafficRouting",
    jsii_struct_bases=[],
    name_mapping={
        "alb": "alb",
        "ambassador": "ambassador",
        "apisix": "apisix",
        "app_mesh": "appMesh",
        "istio": "istio",
        "managed_routes": "managedRoutes",
        "max_traffic_weight": "maxTrafficWeight",
        "nginx": "nginx",
        "plugins": "plugins",
        "smi": "smi",
        "traefik": "traefik",
    },
)
class RolloutSpecStrategyCanaryTrafficRouting:
    def __init__(
        self,
        *,
        alb: typing.Optional[typing.Union["RolloutSpecStrategyCanaryTrafficRoutingAlb", typing.Dict[builtins.str, typing.Any]]] = None,
        ambassador: typing.Optional[typing.Union["RolloutSpecStrategyCanaryTrafficRoutingAmbassador", typing.Dict[builtins.str, typing.Any]]] = None,
        apisix: typing.Optional[typing.Union["RolloutSpecStrategyCanaryTrafficRoutingApisix", typing.Dict[builtins.str, typing.Any]]] = None,
        app_mesh: typing.Optional[typing.Union["RolloutSpecStrategyCanaryTrafficRoutingAppMesh", typing.Dict[builtins.str, typing.Any]]] = None,
        istio: typing.Optional[typing.Union["RolloutSpecStrategyCanaryTrafficRoutingIstio", typing.Dict[builtins.str, typing.Any]]] = None,
        managed_routes: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyCanaryTrafficRoutingManagedRoutes", typing.Dict[builtins.str, typing.Any]]]] = None,
        max_traffic_weight: typing.Optional[jsii.Number] = None,
        nginx: typing.Optional[typing.Union["RolloutSpecStrategyCanaryTrafficRoutingNginx", typing.Dict[builtins.str, typing.Any]]] = None,
        plugins: typing.Any = None,
        smi: typing.Optional[typing.Union["RolloutSpecStrategyCanaryTrafficRoutingSmi", typing.Dict[builtins.str, typing.Any]]] = None,
        traefik: typing.Optional[typing.Union["RolloutSpecStrategyCanaryTrafficRoutingTraefik", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param alb: 
        :param ambassador: 
        :param apisix: 
        :param app_mesh: 
        :param istio: 
        :param managed_routes: 
        :param max_traffic_weight: 
        :param nginx: 
        :param plugins: 
        :param smi: 
        :param traefik: 

        :schema: RolloutSpecStrategyCanaryTrafficRouting
        '''
        if isinstance(alb, dict):
            alb = RolloutSpecStrategyCanaryTrafficRoutingAlb(**alb)
        if isinstance(ambassador, dict):
            ambassador = RolloutSpecStrategyCanaryTrafficRoutingAmbassador(**ambassador)
        if isinstance(apisix, dict):
            apisix = RolloutSpecStrategyCanaryTrafficRoutingApisix(**apisix)
        if isinstance(app_mesh, dict):
            app_mesh = RolloutSpecStrategyCanaryTrafficRoutingAppMesh(**app_mesh)
        if isinstance(istio, dict):
            istio = RolloutSpecStrategyCanaryTrafficRoutingIstio(**istio)
        if isinstance(nginx, dict):
            nginx = RolloutSpecStrategyCanaryTrafficRoutingNginx(**nginx)
        if isinstance(smi, dict):
            smi = RolloutSpecStrategyCanaryTrafficRoutingSmi(**smi)
        if isinstance(traefik, dict):
            traefik = RolloutSpecStrategyCanaryTrafficRoutingTraefik(**traefik)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ade0be851a6e1f89f6d37b7ecf3e65903846380fd17b6073879899954ba32285)
            check_type(argname="argument alb", value=alb, expected_type=type_hints["alb"])
            check_type(argname="argument ambassador", value=ambassador, expected_type=type_hints["ambassador"])
            check_type(argname="argument apisix", value=apisix, expected_type=type_hints["apisix"])
            check_type(argname="argument app_mesh", value=app_mesh, expected_type=type_hints["app_mesh"])
            check_type(argname="argument istio", value=istio, expected_type=type_hints["istio"])
            check_type(argname="argument managed_routes", value=managed_routes, expected_type=type_hints["managed_routes"])
            check_type(argname="argument max_traffic_weight", value=max_traffic_weight, expected_type=type_hints["max_traffic_weight"])
            check_type(argname="argument nginx", value=nginx, expected_type=type_hints["nginx"])
            check_type(argname="argument plugins", value=plugins, expected_type=type_hints["plugins"])
            check_type(argname="argument smi", value=smi, expected_type=type_hints["smi"])
            check_type(argname="argument traefik", value=traefik, expected_type=type_hints["traefik"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if alb is not None:
            self._values["alb"] = alb
        if ambassador is not None:
            self._values["ambassador"] = ambassador
        if apisix is not None:
            self._values["apisix"] = apisix
        if app_mesh is not None:
            self._values["app_mesh"] = app_mesh
        if istio is not None:
            self._values["istio"] = istio
        if managed_routes is not None:
            self._values["managed_routes"] = managed_routes
        if max_traffic_weight is not None:
            self._values["max_traffic_weight"] = max_traffic_weight
        if nginx is not None:
            self._values["nginx"] = nginx
        if plugins is not None:
            self._values["plugins"] = plugins
        if smi is not None:
            self._values["smi"] = smi
        if traefik is not None:
            self._values["traefik"] = traefik

    @builtins.property
    def alb(self) -> typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingAlb"]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRouting#alb
        '''
        result = self._values.get("alb")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingAlb"], result)

    @builtins.property
    def ambassador(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingAmbassador"]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRouting#ambassador
        '''
        result = self._values.get("ambassador")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingAmbassador"], result)

    @builtins.property
    def apisix(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingApisix"]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRouting#apisix
        '''
        result = self._values.get("apisix")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingApisix"], result)

    @builtins.property
    def app_mesh(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingAppMesh"]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRouting#appMesh
        '''
        result = self._values.get("app_mesh")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingAppMesh"], result)

    @builtins.property
    def istio(self) -> typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingIstio"]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRouting#istio
        '''
        result = self._values.get("istio")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingIstio"], result)

    @builtins.property
    def managed_routes(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyCanaryTrafficRoutingManagedRoutes"]]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRouting#managedRoutes
        '''
        result = self._values.get("managed_routes")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyCanaryTrafficRoutingManagedRoutes"]], result)

    @builtins.property
    def max_traffic_weight(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRouting#maxTrafficWeight
        '''
        result = self._values.get("max_traffic_weight")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def nginx(self) -> typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingNginx"]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRouting#nginx
        '''
        result = self._values.get("nginx")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingNginx"], result)

    @builtins.property
    def plugins(self) -> typing.Any:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRouting#plugins
        '''
        result = self._values.get("plugins")
        return typing.cast(typing.Any, result)

    @builtins.property
    def smi(self) -> typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingSmi"]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRouting#smi
        '''
        result = self._values.get("smi")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingSmi"], result)

    @builtins.property
    def traefik(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingTraefik"]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRouting#traefik
        '''
        result = self._values.get("traefik")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingTraefik"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryTrafficRouting(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryTrafficRoutingAlb",
    jsii_struct_bases=[],
    name_mapping={
        "service_port": "servicePort",
        "annotation_prefix": "annotationPrefix",
        "ingress": "ingress",
        "ingresses": "ingresses",
        "root_service": "rootService",
        "stickiness_config": "stickinessConfig",
    },
)
class RolloutSpecStrategyCanaryTrafficRoutingAlb:
    def __init__(
        self,
        *,
        service_port: jsii.Number,
        annotation_prefix: typing.Optional[builtins.str] = None,
        ingress: typing.Optional[builtins.str] = None,
        ingresses: typing.Optional[typing.Sequence[builtins.str]] = None,
        root_service: typing.Optional[builtins.str] = None,
        stickiness_config: typing.Optional[typing.Union["RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param service_port: 
        :param annotation_prefix: 
        :param ingress: 
        :param ingresses: 
        :param root_service: 
        :param stickiness_config: 

        :schema: RolloutSpecStrategyCanaryTrafficRoutingAlb
        '''
        if isinstance(stickiness_config, dict):
            stickiness_config = RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig(**stickiness_config)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__73e876c58d1ab3a7d2eb3c10875ff6613ffa5d1187b93d6f1f35b5969189744d)
            check_type(argname="argument service_port", value=service_port, expected_type=type_hints["service_port"])
            check_type(argname="argument annotation_prefix", value=annotation_prefix, expected_type=type_hints["annotation_prefix"])
            check_type(argname="argument ingress", value=ingress, expected_type=type_hints["ingress"])
            check_type(argname="argument ingresses", value=ingresses, expected_type=type_hints["ingresses"])
            check_type(argname="argument root_service", value=root_service, expected_type=type_hints["root_service"])
            check_type(argname="argument stickiness_config", value=stickiness_config, expected_type=type_hints["stickiness_config"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "service_port": service_port,
        }
        if annotation_prefix is not None:
            self._values["annotation_prefix"] = annotation_prefix
        if ingress is not None:
            self._values["ingress"] = ingress
        if ingresses is not None:
            self._values["ingresses"] = ingresses
        if root_service is not None:
            self._values["root_service"] = root_service
        if stickiness_config is not None:
            self._values["stickiness_config"] = stickiness_config

    @builtins.property
    def service_port(self) -> jsii.Number:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingAlb#servicePort
        '''
        result = self._values.get("service_port")
        assert result is not None, "Required property 'service_port' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def annotation_prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingAlb#annotationPrefix
        '''
        result = self._values.get("annotation_prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ingress(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingAlb#ingress
        '''
        result = self._values.get("ingress")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ingresses(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingAlb#ingresses
        '''
        result = self._values.get("ingresses")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def root_service(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingAlb#rootService
        '''
        result = self._values.get("root_service")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def stickiness_config(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig"]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingAlb#stickinessConfig
        '''
        result = self._values.get("stickiness_config")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryTrafficRoutingAlb(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig",
    jsii_struct_bases=[],
    name_mapping={"duration_seconds": "durationSeconds", "enabled": "enabled"},
)
class RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig:
    def __init__(
        self,
        *,
        duration_seconds: jsii.Number,
        enabled: builtins.bool,
    ) -> None:
        '''
        :param duration_seconds: 
        :param enabled: 

        :schema: RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8867d8d77962ccf5fb53f6f17f620d5ffde988d824847fb6f5e6675348c8d719)
            check_type(argname="argument duration_seconds", value=duration_seconds, expected_type=type_hints["duration_seconds"])
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "duration_seconds": duration_seconds,
            "enabled": enabled,
        }

    @builtins.property
    def duration_seconds(self) -> jsii.Number:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig#durationSeconds
        '''
        result = self._values.get("duration_seconds")
        assert result is not None, "Required property 'duration_seconds' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def enabled(self) -> builtins.bool:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig#enabled
        '''
        result = self._values.get("enabled")
        assert result is not None, "Required property 'enabled' is missing"
        return typing.cast(builtins.bool, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryTrafficRoutingAmbassador",
    jsii_struct_bases=[],
    name_mapping={"mappings": "mappings"},
)
class RolloutSpecStrategyCanaryTrafficRoutingAmbassador:
    def __init__(self, *, mappings: typing.Sequence[builtins.str]) -> None:
        '''
        :param mappings: 

        :schema: RolloutSpecStrategyCanaryTrafficRoutingAmbassador
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b15c938b4e5fcdd54e8f010d3e10c2ecb2b5283bd1e6a6dedc5e6610d1ddda7a)
            check_type(argname="argument mappings", value=mappings, expected_type=type_hints["mappings"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "mappings": mappings,
        }

    @builtins.property
    def mappings(self) -> typing.List[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingAmbassador#mappings
        '''
        result = self._values.get("mappings")
        assert result is not None, "Required property 'mappings' is missing"
        return typing.cast(typing.List[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryTrafficRoutingAmbassador(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryTrafficRoutingApisix",
    jsii_struct_bases=[],
    name_mapping={"route": "route"},
)
class RolloutSpecStrategyCanaryTrafficRoutingApisix:
    def __init__(
        self,
        *,
        route: typing.Optional[typing.Union["RolloutSpecStrategyCanaryTrafficRoutingApisixRoute", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param route: 

        :schema: RolloutSpecStrategyCanaryTrafficRoutingApisix
        '''
        if isinstance(route, dict):
            route = RolloutSpecStrategyCanaryTrafficRoutingApisixRoute(**route)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1c94f7b1534e0fb77eb23e99e823441a080ff1b6aea9238794f5072a3a54e86e)
            check_type(argname="argument route", value=route, expected_type=type_hints["route"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if route is not None:
            self._values["route"] = route

    @builtins.property
    def route(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingApisixRoute"]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingApisix#route
        '''
        result = self._values.get("route")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingApisixRoute"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryTrafficRoutingApisix(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryTrafficRoutingApisixRoute",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "rules": "rules"},
)
class RolloutSpecStrategyCanaryTrafficRoutingApisixRoute:
    def __init__(
        self,
        *,
        name: builtins.str,
        rules: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param name: 
        :param rules: 

        :schema: RolloutSpecStrategyCanaryTrafficRoutingApisixRoute
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cf751e0643ad6459a04643d93fb12411368c9aebb3e7b9a5a693ca23a18f0992)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument rules", value=rules, expected_type=type_hints["rules"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if rules is not None:
            self._values["rules"] = rules

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingApisixRoute#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def rules(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingApisixRoute#rules
        '''
        result = self._values.get("rules")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryTrafficRoutingApisixRoute(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryTrafficRoutingAppMesh",
    jsii_struct_bases=[],
    name_mapping={
        "virtual_node_group": "virtualNodeGroup",
        "virtual_service": "virtualService",
    },
)
class RolloutSpecStrategyCanaryTrafficRoutingAppMesh:
    def __init__(
        self,
        *,
        virtual_node_group: typing.Optional[typing.Union["RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup", typing.Dict[builtins.str, typing.Any]]] = None,
        virtual_service: typing.Optional[typing.Union["RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param virtual_node_group: 
        :param virtual_service: 

        :schema: RolloutSpecStrategyCanaryTrafficRoutingAppMesh
        '''
        if isinstance(virtual_node_group, dict):
            virtual_node_group = RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup(**virtual_node_group)
        if isinstance(virtual_service, dict):
            virtual_service = RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService(**virtual_service)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0e76c1c1835e2eaae0ff715208506e21a4d5bf1d10d9391421f66c31ac1f0e39)
            check_type(argname="argument virtual_node_group", value=virtual_node_group, expected_type=type_hints["virtual_node_group"])
            check_type(argname="argument virtual_service", value=virtual_service, expected_type=type_hints["virtual_service"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if virtual_node_group is not None:
            self._values["virtual_node_group"] = virtual_node_group
        if virtual_service is not None:
            self._values["virtual_service"] = virtual_service

    @builtins.property
    def virtual_node_group(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup"]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingAppMesh#virtualNodeGroup
        '''
        result = self._values.get("virtual_node_group")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup"], result)

    @builtins.property
    def virtual_service(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService"]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingAppMesh#virtualService
        '''
        result = self._values.get("virtual_service")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryTrafficRoutingAppMesh(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup",
    jsii_struct_bases=[],
    name_mapping={
        "canary_virtual_node_ref": "canaryVirtualNodeRef",
        "stable_virtual_node_ref": "stableVirtualNodeRef",
    },
)
class RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup:
    def __init__(
        self,
        *,
        canary_virtual_node_ref: typing.Union["RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroupCanaryVirtualNodeRef", typing.Dict[builtins.str, typing.Any]],
        stable_virtual_node_ref: typing.Union["RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroupStableVirtualNodeRef", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param canary_virtual_node_ref: 
        :param stable_virtual_node_ref: 

        :schema: RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup
        '''
        if isinstance(canary_virtual_node_ref, dict):
            canary_virtual_node_ref = RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroupCanaryVirtualNodeRef(**canary_virtual_node_ref)
        if isinstance(stable_virtual_node_ref, dict):
            stable_virtual_node_ref = RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroupStableVirtualNodeRef(**stable_virtual_node_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c009320aca736b4c008335a031fb963c685fa61d474cadfc83de52ecaf62ad24)
            check_type(argname="argument canary_virtual_node_ref", value=canary_virtual_node_ref, expected_type=type_hints["canary_virtual_node_ref"])
            check_type(argname="argument stable_virtual_node_ref", value=stable_virtual_node_ref, expected_type=type_hints["stable_virtual_node_ref"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "canary_virtual_node_ref": canary_virtual_node_ref,
            "stable_virtual_node_ref": stable_virtual_node_ref,
        }

    @builtins.property
    def canary_virtual_node_ref(
        self,
    ) -> "RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroupCanaryVirtualNodeRef":
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup#canaryVirtualNodeRef
        '''
        result = self._values.get("canary_virtual_node_ref")
        assert result is not None, "Required property 'canary_virtual_node_ref' is missing"
        return typing.cast("RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroupCanaryVirtualNodeRef", result)

    @builtins.property
    def stable_virtual_node_ref(
        self,
    ) -> "RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroupStableVirtualNodeRef":
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup#stableVirtualNodeRef
        '''
        result = self._values.get("stable_virtual_node_ref")
        assert result is not None, "Required property 'stable_virtual_node_ref' is missing"
        return typing.cast("RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroupStableVirtualNodeRef", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroupCanaryVirtualNodeRef",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroupCanaryVirtualNodeRef:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroupCanaryVirtualNodeRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ac68b155e3f69b0f47c3ad305ede147a4bd507c085b743a8b4ec91a740ec51d4)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroupCanaryVirtualNodeRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroupCanaryVirtualNodeRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroupStableVirtualNodeRef",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroupStableVirtualNodeRef:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroupStableVirtualNodeRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6420288c089969a88fe6b226497db14bb420229a36a8485ab62a015ac20a89a6)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroupStableVirtualNodeRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroupStableVirtualNodeRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "routes": "routes"},
)
class RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService:
    def __init__(
        self,
        *,
        name: builtins.str,
        routes: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param name: 
        :param routes: 

        :schema: RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b90f0a388c94f9511c6d6ac21eb41af137d2439bb2f702539eddd7b2812bddd2)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument routes", value=routes, expected_type=type_hints["routes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if routes is not None:
            self._values["routes"] = routes

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def routes(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService#routes
        '''
        result = self._values.get("routes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryTrafficRoutingIstio",
    jsii_struct_bases=[],
    name_mapping={
        "destination_rule": "destinationRule",
        "virtual_service": "virtualService",
        "virtual_services": "virtualServices",
    },
)
class RolloutSpecStrategyCanaryTrafficRoutingIstio:
    def __init__(
        self,
        *,
        destination_rule: typing.Optional[typing.Union["RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule", typing.Dict[builtins.str, typing.Any]]] = None,
        virtual_service: typing.Optional[typing.Union["RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService", typing.Dict[builtins.str, typing.Any]]] = None,
        virtual_services: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServices", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param destination_rule: 
        :param virtual_service: 
        :param virtual_services: 

        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstio
        '''
        if isinstance(destination_rule, dict):
            destination_rule = RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule(**destination_rule)
        if isinstance(virtual_service, dict):
            virtual_service = RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService(**virtual_service)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__44bcb98d693a19d6e8f8de042f4745093c8f143780023acb04e47f6f313fd1cd)
            check_type(argname="argument destination_rule", value=destination_rule, expected_type=type_hints["destination_rule"])
            check_type(argname="argument virtual_service", value=virtual_service, expected_type=type_hints["virtual_service"])
            check_type(argname="argument virtual_services", value=virtual_services, expected_type=type_hints["virtual_services"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if destination_rule is not None:
            self._values["destination_rule"] = destination_rule
        if virtual_service is not None:
            self._values["virtual_service"] = virtual_service
        if virtual_services is not None:
            self._values["virtual_services"] = virtual_services

    @builtins.property
    def destination_rule(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule"]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstio#destinationRule
        '''
        result = self._values.get("destination_rule")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule"], result)

    @builtins.property
    def virtual_service(
        self,
    ) -> typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService"]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstio#virtualService
        '''
        result = self._values.get("virtual_service")
        return typing.cast(typing.Optional["RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService"], result)

    @builtins.property
    def virtual_services(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServices"]]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstio#virtualServices
        '''
        result = self._values.get("virtual_services")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServices"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryTrafficRoutingIstio(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule",
    jsii_struct_bases=[],
    name_mapping={
        "canary_subset_name": "canarySubsetName",
        "name": "name",
        "stable_subset_name": "stableSubsetName",
        "additional_subset_names": "additionalSubsetNames",
    },
)
class RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule:
    def __init__(
        self,
        *,
        canary_subset_name: builtins.str,
        name: builtins.str,
        stable_subset_name: builtins.str,
        additional_subset_names: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param canary_subset_name: 
        :param name: 
        :param stable_subset_name: 
        :param additional_subset_names: 

        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__59b10ce13a8c02f4cca3c92c2c78e9309237bcde0beed128d7f477a72f85ed03)
            check_type(argname="argument canary_subset_name", value=canary_subset_name, expected_type=type_hints["canary_subset_name"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument stable_subset_name", value=stable_subset_name, expected_type=type_hints["stable_subset_name"])
            check_type(argname="argument additional_subset_names", value=additional_subset_names, expected_type=type_hints["additional_subset_names"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "canary_subset_name": canary_subset_name,
            "name": name,
            "stable_subset_name": stable_subset_name,
        }
        if additional_subset_names is not None:
            self._values["additional_subset_names"] = additional_subset_names

    @builtins.property
    def canary_subset_name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule#canarySubsetName
        '''
        result = self._values.get("canary_subset_name")
        assert result is not None, "Required property 'canary_subset_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def stable_subset_name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule#stableSubsetName
        '''
        result = self._values.get("stable_subset_name")
        assert result is not None, "Required property 'stable_subset_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def additional_subset_names(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule#additionalSubsetNames
        '''
        result = self._values.get("additional_subset_names")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "routes": "routes",
        "tcp_routes": "tcpRoutes",
        "tls_routes": "tlsRoutes",
    },
)
class RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService:
    def __init__(
        self,
        *,
        name: builtins.str,
        routes: typing.Optional[typing.Sequence[builtins.str]] = None,
        tcp_routes: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTcpRoutes", typing.Dict[builtins.str, typing.Any]]]] = None,
        tls_routes: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTlsRoutes", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param name: 
        :param routes: 
        :param tcp_routes: 
        :param tls_routes: 

        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2e5cbc5b1de2f452490ddcd7788ea1cf7e8699990d480cf5aacad23e11f03f42)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument routes", value=routes, expected_type=type_hints["routes"])
            check_type(argname="argument tcp_routes", value=tcp_routes, expected_type=type_hints["tcp_routes"])
            check_type(argname="argument tls_routes", value=tls_routes, expected_type=type_hints["tls_routes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if routes is not None:
            self._values["routes"] = routes
        if tcp_routes is not None:
            self._values["tcp_routes"] = tcp_routes
        if tls_routes is not None:
            self._values["tls_routes"] = tls_routes

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def routes(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService#routes
        '''
        result = self._values.get("routes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def tcp_routes(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTcpRoutes"]]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService#tcpRoutes
        '''
        result = self._values.get("tcp_routes")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTcpRoutes"]], result)

    @builtins.property
    def tls_routes(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTlsRoutes"]]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService#tlsRoutes
        '''
        result = self._values.get("tls_routes")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTlsRoutes"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTcpRoutes",
    jsii_struct_bases=[],
    name_mapping={"port": "port"},
)
class RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTcpRoutes:
    def __init__(self, *, port: typing.Optional[jsii.Number] = None) -> None:
        '''
        :param port: 

        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTcpRoutes
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c640f88da0314813fd28de88a1cb1bd17cbc9017b9a13e21bbd31f3d89e47496)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if port is not None:
            self._values["port"] = port

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTcpRoutes#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTcpRoutes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTlsRoutes",
    jsii_struct_bases=[],
    name_mapping={"port": "port", "sni_hosts": "sniHosts"},
)
class RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTlsRoutes:
    def __init__(
        self,
        *,
        port: typing.Optional[jsii.Number] = None,
        sni_hosts: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param port: 
        :param sni_hosts: 

        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTlsRoutes
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d0f2e3da96c5049cc89384d6570fc211cdcfaaf6a7120a3ee6113d80a3adc77e)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument sni_hosts", value=sni_hosts, expected_type=type_hints["sni_hosts"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if port is not None:
            self._values["port"] = port
        if sni_hosts is not None:
            self._values["sni_hosts"] = sni_hosts

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTlsRoutes#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def sni_hosts(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTlsRoutes#sniHosts
        '''
        result = self._values.get("sni_hosts")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTlsRoutes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServices",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "routes": "routes",
        "tcp_routes": "tcpRoutes",
        "tls_routes": "tlsRoutes",
    },
)
class RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServices:
    def __init__(
        self,
        *,
        name: builtins.str,
        routes: typing.Optional[typing.Sequence[builtins.str]] = None,
        tcp_routes: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServicesTcpRoutes", typing.Dict[builtins.str, typing.Any]]]] = None,
        tls_routes: typing.Optional[typing.Sequence[typing.Union["RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServicesTlsRoutes", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param name: 
        :param routes: 
        :param tcp_routes: 
        :param tls_routes: 

        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServices
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__356d6fd0a00479d3297ffc0699e36a6ebc5d7e889513b1d828ce36e8b239f5f2)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument routes", value=routes, expected_type=type_hints["routes"])
            check_type(argname="argument tcp_routes", value=tcp_routes, expected_type=type_hints["tcp_routes"])
            check_type(argname="argument tls_routes", value=tls_routes, expected_type=type_hints["tls_routes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if routes is not None:
            self._values["routes"] = routes
        if tcp_routes is not None:
            self._values["tcp_routes"] = tcp_routes
        if tls_routes is not None:
            self._values["tls_routes"] = tls_routes

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServices#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def routes(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServices#routes
        '''
        result = self._values.get("routes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def tcp_routes(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServicesTcpRoutes"]]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServices#tcpRoutes
        '''
        result = self._values.get("tcp_routes")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServicesTcpRoutes"]], result)

    @builtins.property
    def tls_routes(
        self,
    ) -> typing.Optional[typing.List["RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServicesTlsRoutes"]]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServices#tlsRoutes
        '''
        result = self._values.get("tls_routes")
        return typing.cast(typing.Optional[typing.List["RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServicesTlsRoutes"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServices(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServicesTcpRoutes",
    jsii_struct_bases=[],
    name_mapping={"port": "port"},
)
class RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServicesTcpRoutes:
    def __init__(self, *, port: typing.Optional[jsii.Number] = None) -> None:
        '''
        :param port: 

        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServicesTcpRoutes
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c6945aa70450edd11336145d53364ef26f1308863ec790e5b8b19bfcb24ed077)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if port is not None:
            self._values["port"] = port

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServicesTcpRoutes#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServicesTcpRoutes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServicesTlsRoutes",
    jsii_struct_bases=[],
    name_mapping={"port": "port", "sni_hosts": "sniHosts"},
)
class RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServicesTlsRoutes:
    def __init__(
        self,
        *,
        port: typing.Optional[jsii.Number] = None,
        sni_hosts: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param port: 
        :param sni_hosts: 

        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServicesTlsRoutes
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2dc0339354a00d7ca4d8024d0161207243c2201d4e648509ba8a58503e81de03)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument sni_hosts", value=sni_hosts, expected_type=type_hints["sni_hosts"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if port is not None:
            self._values["port"] = port
        if sni_hosts is not None:
            self._values["sni_hosts"] = sni_hosts

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServicesTlsRoutes#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def sni_hosts(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServicesTlsRoutes#sniHosts
        '''
        result = self._values.get("sni_hosts")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServicesTlsRoutes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryTrafficRoutingManagedRoutes",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class RolloutSpecStrategyCanaryTrafficRoutingManagedRoutes:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: RolloutSpecStrategyCanaryTrafficRoutingManagedRoutes
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d256a7307a61cf26b2f5e220f7544b89d8d16d971a0448a7acc50847a60b68d3)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingManagedRoutes#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryTrafficRoutingManagedRoutes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryTrafficRoutingNginx",
    jsii_struct_bases=[],
    name_mapping={
        "additional_ingress_annotations": "additionalIngressAnnotations",
        "annotation_prefix": "annotationPrefix",
        "canary_ingress_annotations": "canaryIngressAnnotations",
        "stable_ingress": "stableIngress",
        "stable_ingresses": "stableIngresses",
    },
)
class RolloutSpecStrategyCanaryTrafficRoutingNginx:
    def __init__(
        self,
        *,
        additional_ingress_annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        annotation_prefix: typing.Optional[builtins.str] = None,
        canary_ingress_annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        stable_ingress: typing.Optional[builtins.str] = None,
        stable_ingresses: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param additional_ingress_annotations: 
        :param annotation_prefix: 
        :param canary_ingress_annotations: 
        :param stable_ingress: 
        :param stable_ingresses: 

        :schema: RolloutSpecStrategyCanaryTrafficRoutingNginx
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__19372c63a9468a85943106e5fe5decdac346ded48b1e3d91c11259de618dfbc6)
            check_type(argname="argument additional_ingress_annotations", value=additional_ingress_annotations, expected_type=type_hints["additional_ingress_annotations"])
            check_type(argname="argument annotation_prefix", value=annotation_prefix, expected_type=type_hints["annotation_prefix"])
            check_type(argname="argument canary_ingress_annotations", value=canary_ingress_annotations, expected_type=type_hints["canary_ingress_annotations"])
            check_type(argname="argument stable_ingress", value=stable_ingress, expected_type=type_hints["stable_ingress"])
            check_type(argname="argument stable_ingresses", value=stable_ingresses, expected_type=type_hints["stable_ingresses"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if additional_ingress_annotations is not None:
            self._values["additional_ingress_annotations"] = additional_ingress_annotations
        if annotation_prefix is not None:
            self._values["annotation_prefix"] = annotation_prefix
        if canary_ingress_annotations is not None:
            self._values["canary_ingress_annotations"] = canary_ingress_annotations
        if stable_ingress is not None:
            self._values["stable_ingress"] = stable_ingress
        if stable_ingresses is not None:
            self._values["stable_ingresses"] = stable_ingresses

    @builtins.property
    def additional_ingress_annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingNginx#additionalIngressAnnotations
        '''
        result = self._values.get("additional_ingress_annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def annotation_prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingNginx#annotationPrefix
        '''
        result = self._values.get("annotation_prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def canary_ingress_annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingNginx#canaryIngressAnnotations
        '''
        result = self._values.get("canary_ingress_annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def stable_ingress(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingNginx#stableIngress
        '''
        result = self._values.get("stable_ingress")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def stable_ingresses(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingNginx#stableIngresses
        '''
        result = self._values.get("stable_ingresses")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryTrafficRoutingNginx(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryTrafficRoutingSmi",
    jsii_struct_bases=[],
    name_mapping={
        "root_service": "rootService",
        "traffic_split_name": "trafficSplitName",
    },
)
class RolloutSpecStrategyCanaryTrafficRoutingSmi:
    def __init__(
        self,
        *,
        root_service: typing.Optional[builtins.str] = None,
        traffic_split_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param root_service: 
        :param traffic_split_name: 

        :schema: RolloutSpecStrategyCanaryTrafficRoutingSmi
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1c36d49dd262dbda2ff4ac7f4c9771a5552f4104cf9aee622c79a7a22bb38534)
            check_type(argname="argument root_service", value=root_service, expected_type=type_hints["root_service"])
            check_type(argname="argument traffic_split_name", value=traffic_split_name, expected_type=type_hints["traffic_split_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if root_service is not None:
            self._values["root_service"] = root_service
        if traffic_split_name is not None:
            self._values["traffic_split_name"] = traffic_split_name

    @builtins.property
    def root_service(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingSmi#rootService
        '''
        result = self._values.get("root_service")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def traffic_split_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingSmi#trafficSplitName
        '''
        result = self._values.get("traffic_split_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryTrafficRoutingSmi(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecStrategyCanaryTrafficRoutingTraefik",
    jsii_struct_bases=[],
    name_mapping={"weighted_traefik_service_name": "weightedTraefikServiceName"},
)
class RolloutSpecStrategyCanaryTrafficRoutingTraefik:
    def __init__(self, *, weighted_traefik_service_name: builtins.str) -> None:
        '''
        :param weighted_traefik_service_name: 

        :schema: RolloutSpecStrategyCanaryTrafficRoutingTraefik
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__73f8deb046ff33f606f43b1877b566f81303e75804366f6d29b816be809964b0)
            check_type(argname="argument weighted_traefik_service_name", value=weighted_traefik_service_name, expected_type=type_hints["weighted_traefik_service_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "weighted_traefik_service_name": weighted_traefik_service_name,
        }

    @builtins.property
    def weighted_traefik_service_name(self) -> builtins.str:
        '''
        :schema: RolloutSpecStrategyCanaryTrafficRoutingTraefik#weightedTraefikServiceName
        '''
        result = self._values.get("weighted_traefik_service_name")
        assert result is not None, "Required property 'weighted_traefik_service_name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecStrategyCanaryTrafficRoutingTraefik(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioargoproj.RolloutSpecWorkloadRef",
    jsii_struct_bases=[],
    name_mapping={
        "api_version": "apiVersion",
        "kind": "kind",
        "name": "name",
        "scale_down": "scaleDown",
    },
)
class RolloutSpecWorkloadRef:
    def __init__(
        self,
        *,
        api_version: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        scale_down: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param api_version: 
        :param kind: 
        :param name: 
        :param scale_down: 

        :schema: RolloutSpecWorkloadRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__252639d01d8240812037be3b5ca34bd439264ba142bc99599ec4e0520b0a23c0)
            check_type(argname="argument api_version", value=api_version, expected_type=type_hints["api_version"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument scale_down", value=scale_down, expected_type=type_hints["scale_down"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if api_version is not None:
            self._values["api_version"] = api_version
        if kind is not None:
            self._values["kind"] = kind
        if name is not None:
            self._values["name"] = name
        if scale_down is not None:
            self._values["scale_down"] = scale_down

    @builtins.property
    def api_version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecWorkloadRef#apiVersion
        '''
        result = self._values.get("api_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecWorkloadRef#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecWorkloadRef#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def scale_down(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RolloutSpecWorkloadRef#scaleDown
        '''
        result = self._values.get("scale_down")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RolloutSpecWorkloadRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "AnalysisTemplate",
    "AnalysisTemplateProps",
    "AnalysisTemplateSpec",
    "AnalysisTemplateSpecArgs",
    "AnalysisTemplateSpecArgsValueFrom",
    "AnalysisTemplateSpecArgsValueFromFieldRef",
    "AnalysisTemplateSpecArgsValueFromSecretKeyRef",
    "AnalysisTemplateSpecDryRun",
    "AnalysisTemplateSpecMeasurementRetention",
    "AnalysisTemplateSpecMetrics",
    "AnalysisTemplateSpecMetricsConsecutiveErrorLimit",
    "AnalysisTemplateSpecMetricsConsecutiveSuccessLimit",
    "AnalysisTemplateSpecMetricsCount",
    "AnalysisTemplateSpecMetricsFailureLimit",
    "AnalysisTemplateSpecMetricsInconclusiveLimit",
    "AnalysisTemplateSpecMetricsProvider",
    "AnalysisTemplateSpecMetricsProviderCloudWatch",
    "AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueries",
    "AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat",
    "AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetric",
    "AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetricDimensions",
    "AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatPeriod",
    "AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesPeriod",
    "AnalysisTemplateSpecMetricsProviderDatadog",
    "AnalysisTemplateSpecMetricsProviderDatadogAggregator",
    "AnalysisTemplateSpecMetricsProviderDatadogApiVersion",
    "AnalysisTemplateSpecMetricsProviderDatadogSecretRef",
    "AnalysisTemplateSpecMetricsProviderGraphite",
    "AnalysisTemplateSpecMetricsProviderInfluxdb",
    "AnalysisTemplateSpecMetricsProviderJob",
    "AnalysisTemplateSpecMetricsProviderJobMetadata",
    "AnalysisTemplateSpecMetricsProviderJobSpec",
    "AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicy",
    "AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRules",
    "AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnExitCodes",
    "AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnPodConditions",
    "AnalysisTemplateSpecMetricsProviderJobSpecSelector",
    "AnalysisTemplateSpecMetricsProviderJobSpecSelectorMatchExpressions",
    "AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicy",
    "AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicyRules",
    "AnalysisTemplateSpecMetricsProviderKayenta",
    "AnalysisTemplateSpecMetricsProviderKayentaScopes",
    "AnalysisTemplateSpecMetricsProviderKayentaScopesControlScope",
    "AnalysisTemplateSpecMetricsProviderKayentaScopesExperimentScope",
    "AnalysisTemplateSpecMetricsProviderKayentaThreshold",
    "AnalysisTemplateSpecMetricsProviderNewRelic",
    "AnalysisTemplateSpecMetricsProviderPrometheus",
    "AnalysisTemplateSpecMetricsProviderPrometheusAuthentication",
    "AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationOauth2",
    "AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationSigv4",
    "AnalysisTemplateSpecMetricsProviderPrometheusHeaders",
    "AnalysisTemplateSpecMetricsProviderPrometheusRangeQuery",
    "AnalysisTemplateSpecMetricsProviderSkywalking",
    "AnalysisTemplateSpecMetricsProviderWavefront",
    "AnalysisTemplateSpecMetricsProviderWeb",
    "AnalysisTemplateSpecMetricsProviderWebAuthentication",
    "AnalysisTemplateSpecMetricsProviderWebAuthenticationOauth2",
    "AnalysisTemplateSpecMetricsProviderWebAuthenticationSigv4",
    "AnalysisTemplateSpecMetricsProviderWebHeaders",
    "AnalysisTemplateSpecTemplates",
    "AppProject",
    "AppProjectProps",
    "AppProjectSpec",
    "AppProjectSpecClusterResourceBlacklist",
    "AppProjectSpecClusterResourceWhitelist",
    "AppProjectSpecDestinationServiceAccounts",
    "AppProjectSpecDestinations",
    "AppProjectSpecNamespaceResourceBlacklist",
    "AppProjectSpecNamespaceResourceWhitelist",
    "AppProjectSpecOrphanedResources",
    "AppProjectSpecOrphanedResourcesIgnore",
    "AppProjectSpecRoles",
    "AppProjectSpecRolesJwtTokens",
    "AppProjectSpecSignatureKeys",
    "AppProjectSpecSourceIntegrity",
    "AppProjectSpecSourceIntegrityGit",
    "AppProjectSpecSourceIntegrityGitPolicies",
    "AppProjectSpecSourceIntegrityGitPoliciesGpg",
    "AppProjectSpecSourceIntegrityGitPoliciesRepos",
    "AppProjectSpecSyncWindows",
    "Application",
    "ApplicationProps",
    "ApplicationSpec",
    "ApplicationSpecDestination",
    "ApplicationSpecIgnoreDifferences",
    "ApplicationSpecInfo",
    "ApplicationSpecSource",
    "ApplicationSpecSourceDirectory",
    "ApplicationSpecSourceDirectoryJsonnet",
    "ApplicationSpecSourceDirectoryJsonnetExtVars",
    "ApplicationSpecSourceDirectoryJsonnetTlas",
    "ApplicationSpecSourceHelm",
    "ApplicationSpecSourceHelmFileParameters",
    "ApplicationSpecSourceHelmParameters",
    "ApplicationSpecSourceHydrator",
    "ApplicationSpecSourceHydratorDrySource",
    "ApplicationSpecSourceHydratorDrySourceDirectory",
    "ApplicationSpecSourceHydratorDrySourceDirectoryJsonnet",
    "ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetExtVars",
    "ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetTlas",
    "ApplicationSpecSourceHydratorDrySourceHelm",
    "ApplicationSpecSourceHydratorDrySourceHelmFileParameters",
    "ApplicationSpecSourceHydratorDrySourceHelmParameters",
    "ApplicationSpecSourceHydratorDrySourceKustomize",
    "ApplicationSpecSourceHydratorDrySourceKustomizePatches",
    "ApplicationSpecSourceHydratorDrySourceKustomizePatchesTarget",
    "ApplicationSpecSourceHydratorDrySourceKustomizeReplicas",
    "ApplicationSpecSourceHydratorDrySourceKustomizeReplicasCount",
    "ApplicationSpecSourceHydratorDrySourcePlugin",
    "ApplicationSpecSourceHydratorDrySourcePluginEnv",
    "ApplicationSpecSourceHydratorDrySourcePluginParameters",
    "ApplicationSpecSourceHydratorHydrateTo",
    "ApplicationSpecSourceHydratorSyncSource",
    "ApplicationSpecSourceKustomize",
    "ApplicationSpecSourceKustomizePatches",
    "ApplicationSpecSourceKustomizePatchesTarget",
    "ApplicationSpecSourceKustomizeReplicas",
    "ApplicationSpecSourceKustomizeReplicasCount",
    "ApplicationSpecSourcePlugin",
    "ApplicationSpecSourcePluginEnv",
    "ApplicationSpecSourcePluginParameters",
    "ApplicationSpecSources",
    "ApplicationSpecSourcesDirectory",
    "ApplicationSpecSourcesDirectoryJsonnet",
    "ApplicationSpecSourcesDirectoryJsonnetExtVars",
    "ApplicationSpecSourcesDirectoryJsonnetTlas",
    "ApplicationSpecSourcesHelm",
    "ApplicationSpecSourcesHelmFileParameters",
    "ApplicationSpecSourcesHelmParameters",
    "ApplicationSpecSourcesKustomize",
    "ApplicationSpecSourcesKustomizePatches",
    "ApplicationSpecSourcesKustomizePatchesTarget",
    "ApplicationSpecSourcesKustomizeReplicas",
    "ApplicationSpecSourcesKustomizeReplicasCount",
    "ApplicationSpecSourcesPlugin",
    "ApplicationSpecSourcesPluginEnv",
    "ApplicationSpecSourcesPluginParameters",
    "ApplicationSpecSyncPolicy",
    "ApplicationSpecSyncPolicyAutomated",
    "ApplicationSpecSyncPolicyManagedNamespaceMetadata",
    "ApplicationSpecSyncPolicyRetry",
    "ApplicationSpecSyncPolicyRetryBackoff",
    "Rollout",
    "RolloutProps",
    "RolloutSpec",
    "RolloutSpecAnalysis",
    "RolloutSpecRollbackWindow",
    "RolloutSpecSelector",
    "RolloutSpecSelectorMatchExpressions",
    "RolloutSpecStrategy",
    "RolloutSpecStrategyBlueGreen",
    "RolloutSpecStrategyBlueGreenActiveMetadata",
    "RolloutSpecStrategyBlueGreenAntiAffinity",
    "RolloutSpecStrategyBlueGreenAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution",
    "RolloutSpecStrategyBlueGreenMaxUnavailable",
    "RolloutSpecStrategyBlueGreenPostPromotionAnalysis",
    "RolloutSpecStrategyBlueGreenPostPromotionAnalysisAnalysisRunMetadata",
    "RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs",
    "RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFrom",
    "RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFromFieldRef",
    "RolloutSpecStrategyBlueGreenPostPromotionAnalysisDryRun",
    "RolloutSpecStrategyBlueGreenPostPromotionAnalysisMeasurementRetention",
    "RolloutSpecStrategyBlueGreenPostPromotionAnalysisTemplates",
    "RolloutSpecStrategyBlueGreenPrePromotionAnalysis",
    "RolloutSpecStrategyBlueGreenPrePromotionAnalysisAnalysisRunMetadata",
    "RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgs",
    "RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgsValueFrom",
    "RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgsValueFromFieldRef",
    "RolloutSpecStrategyBlueGreenPrePromotionAnalysisDryRun",
    "RolloutSpecStrategyBlueGreenPrePromotionAnalysisMeasurementRetention",
    "RolloutSpecStrategyBlueGreenPrePromotionAnalysisTemplates",
    "RolloutSpecStrategyBlueGreenPreviewMetadata",
    "RolloutSpecStrategyCanary",
    "RolloutSpecStrategyCanaryAnalysis",
    "RolloutSpecStrategyCanaryAnalysisAnalysisRunMetadata",
    "RolloutSpecStrategyCanaryAnalysisArgs",
    "RolloutSpecStrategyCanaryAnalysisArgsValueFrom",
    "RolloutSpecStrategyCanaryAnalysisArgsValueFromFieldRef",
    "RolloutSpecStrategyCanaryAnalysisDryRun",
    "RolloutSpecStrategyCanaryAnalysisMeasurementRetention",
    "RolloutSpecStrategyCanaryAnalysisTemplates",
    "RolloutSpecStrategyCanaryAntiAffinity",
    "RolloutSpecStrategyCanaryAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution",
    "RolloutSpecStrategyCanaryCanaryMetadata",
    "RolloutSpecStrategyCanaryMaxSurge",
    "RolloutSpecStrategyCanaryMaxUnavailable",
    "RolloutSpecStrategyCanaryPingPong",
    "RolloutSpecStrategyCanaryReplicaProgressThreshold",
    "RolloutSpecStrategyCanaryStableMetadata",
    "RolloutSpecStrategyCanarySteps",
    "RolloutSpecStrategyCanaryStepsAnalysis",
    "RolloutSpecStrategyCanaryStepsAnalysisAnalysisRunMetadata",
    "RolloutSpecStrategyCanaryStepsAnalysisArgs",
    "RolloutSpecStrategyCanaryStepsAnalysisArgsValueFrom",
    "RolloutSpecStrategyCanaryStepsAnalysisArgsValueFromFieldRef",
    "RolloutSpecStrategyCanaryStepsAnalysisDryRun",
    "RolloutSpecStrategyCanaryStepsAnalysisMeasurementRetention",
    "RolloutSpecStrategyCanaryStepsAnalysisTemplates",
    "RolloutSpecStrategyCanaryStepsExperiment",
    "RolloutSpecStrategyCanaryStepsExperimentAnalyses",
    "RolloutSpecStrategyCanaryStepsExperimentAnalysesArgs",
    "RolloutSpecStrategyCanaryStepsExperimentAnalysesArgsValueFrom",
    "RolloutSpecStrategyCanaryStepsExperimentAnalysesArgsValueFromFieldRef",
    "RolloutSpecStrategyCanaryStepsExperimentAnalysisRunMetadata",
    "RolloutSpecStrategyCanaryStepsExperimentDryRun",
    "RolloutSpecStrategyCanaryStepsExperimentTemplates",
    "RolloutSpecStrategyCanaryStepsExperimentTemplatesMetadata",
    "RolloutSpecStrategyCanaryStepsExperimentTemplatesSelector",
    "RolloutSpecStrategyCanaryStepsExperimentTemplatesSelectorMatchExpressions",
    "RolloutSpecStrategyCanaryStepsExperimentTemplatesService",
    "RolloutSpecStrategyCanaryStepsPause",
    "RolloutSpecStrategyCanaryStepsPauseDuration",
    "RolloutSpecStrategyCanaryStepsPlugin",
    "RolloutSpecStrategyCanaryStepsSetCanaryScale",
    "RolloutSpecStrategyCanaryStepsSetHeaderRoute",
    "RolloutSpecStrategyCanaryStepsSetHeaderRouteMatch",
    "RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue",
    "RolloutSpecStrategyCanaryStepsSetMirrorRoute",
    "RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch",
    "RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchHeaders",
    "RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchMethod",
    "RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchPath",
    "RolloutSpecStrategyCanaryTrafficRouting",
    "RolloutSpecStrategyCanaryTrafficRoutingAlb",
    "RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig",
    "RolloutSpecStrategyCanaryTrafficRoutingAmbassador",
    "RolloutSpecStrategyCanaryTrafficRoutingApisix",
    "RolloutSpecStrategyCanaryTrafficRoutingApisixRoute",
    "RolloutSpecStrategyCanaryTrafficRoutingAppMesh",
    "RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup",
    "RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroupCanaryVirtualNodeRef",
    "RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroupStableVirtualNodeRef",
    "RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService",
    "RolloutSpecStrategyCanaryTrafficRoutingIstio",
    "RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule",
    "RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService",
    "RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTcpRoutes",
    "RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTlsRoutes",
    "RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServices",
    "RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServicesTcpRoutes",
    "RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServicesTlsRoutes",
    "RolloutSpecStrategyCanaryTrafficRoutingManagedRoutes",
    "RolloutSpecStrategyCanaryTrafficRoutingNginx",
    "RolloutSpecStrategyCanaryTrafficRoutingSmi",
    "RolloutSpecStrategyCanaryTrafficRoutingTraefik",
    "RolloutSpecWorkloadRef",
]

publication.publish()

def _typecheckingstub__c5e0c1872823913ac723f3d391efcb8af34df86f2c45fdbedc3ce7dda403fd2d(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[AnalysisTemplateSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__469db34a5ee3adaac3ee4831ffd6866670d4760deff5b424fd52acb6a48e5cea(
    *,
    spec: typing.Union[AnalysisTemplateSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4edd151c93b505083b2abbb9a498eec3685bef85f21bf30b8d4053a065e79872(
    *,
    args: typing.Optional[typing.Sequence[typing.Union[AnalysisTemplateSpecArgs, typing.Dict[builtins.str, typing.Any]]]] = None,
    dry_run: typing.Optional[typing.Sequence[typing.Union[AnalysisTemplateSpecDryRun, typing.Dict[builtins.str, typing.Any]]]] = None,
    measurement_retention: typing.Optional[typing.Sequence[typing.Union[AnalysisTemplateSpecMeasurementRetention, typing.Dict[builtins.str, typing.Any]]]] = None,
    metrics: typing.Optional[typing.Sequence[typing.Union[AnalysisTemplateSpecMetrics, typing.Dict[builtins.str, typing.Any]]]] = None,
    templates: typing.Optional[typing.Sequence[typing.Union[AnalysisTemplateSpecTemplates, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__53f3273069830886129aa9ad90ae5fadd1079901fa4c02d00013f4a067293b97(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
    value_from: typing.Optional[typing.Union[AnalysisTemplateSpecArgsValueFrom, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__438925fb5344d228217e6a04a675b84ab904b590f30b1c884baa19ef4b1a20a3(
    *,
    field_ref: typing.Optional[typing.Union[AnalysisTemplateSpecArgsValueFromFieldRef, typing.Dict[builtins.str, typing.Any]]] = None,
    secret_key_ref: typing.Optional[typing.Union[AnalysisTemplateSpecArgsValueFromSecretKeyRef, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__af8f7d87afc82c27a880b59cc40790f542dc8fad8889a03b2db30a10b2571cd1(
    *,
    field_path: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5981dfa8584db4feaf176f410cb007ebfb4383b75185df6b938e23fff0b9ea89(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a0dd9aedf945d15bc98cbe9c325dcaef7d7851e993c12e39fd4be50394ae1b4a(
    *,
    metric_name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__611570034d318c55c92700b77785625ac406972012d57e6f7bf953fe097999f8(
    *,
    limit: jsii.Number,
    metric_name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3bed772337741acfccfe686c0662e6035eefb02c57a3746edeaa401c870dd820(
    *,
    name: builtins.str,
    provider: typing.Union[AnalysisTemplateSpecMetricsProvider, typing.Dict[builtins.str, typing.Any]],
    consecutive_error_limit: typing.Optional[AnalysisTemplateSpecMetricsConsecutiveErrorLimit] = None,
    consecutive_success_limit: typing.Optional[AnalysisTemplateSpecMetricsConsecutiveSuccessLimit] = None,
    count: typing.Optional[AnalysisTemplateSpecMetricsCount] = None,
    failure_condition: typing.Optional[builtins.str] = None,
    failure_limit: typing.Optional[AnalysisTemplateSpecMetricsFailureLimit] = None,
    inconclusive_limit: typing.Optional[AnalysisTemplateSpecMetricsInconclusiveLimit] = None,
    initial_delay: typing.Optional[builtins.str] = None,
    interval: typing.Optional[builtins.str] = None,
    success_condition: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__01c962ebb8e307d83fefbd79fe542a0fc97daecc17f137507915bf213ca4d46f(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6a17ea52c0b1b4a15cba3ecb2e9d2be7578e4e0396d5892c7e85f2de07332066(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__159f354c9ab1680550529acb77c362dd6cd6d5f0f666dbe62320c506a219e8a0(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4b01f5dd0389c5fe32de650a4b4299124e034acc8ce46013e3dbe1b12b16474b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8cd5be8401e7c40311cf159256d3dad235fc0df64c8759aba1a513dafd354e12(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4581d283ae9625a5c1ebc51edfad89aecb193f30cb4cf41cddefd00964b83648(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1af2efd0f87bcf71aea1a66bfd316ad64c6dde61d947affd5219242b9f015928(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9db1a243359afa391e88d4e59a82cb5a36f46c9fa71fc90ee296e15a38c2bf95(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ae2604409e1d9f77b34200577e3ed51bce7009a54285731257a55f4df575c3a7(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9bbc4b8171210e6c50b683496d4b58f59ea53ef42ec88efec5ddc37d5281c999(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__814043d0bcae2b14b17baeb45378445827f646fd98394cf3369d9f0ba6c8d036(
    *,
    cloud_watch: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderCloudWatch, typing.Dict[builtins.str, typing.Any]]] = None,
    datadog: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderDatadog, typing.Dict[builtins.str, typing.Any]]] = None,
    graphite: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderGraphite, typing.Dict[builtins.str, typing.Any]]] = None,
    influxdb: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderInfluxdb, typing.Dict[builtins.str, typing.Any]]] = None,
    job: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderJob, typing.Dict[builtins.str, typing.Any]]] = None,
    kayenta: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderKayenta, typing.Dict[builtins.str, typing.Any]]] = None,
    new_relic: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderNewRelic, typing.Dict[builtins.str, typing.Any]]] = None,
    plugin: typing.Any = None,
    prometheus: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderPrometheus, typing.Dict[builtins.str, typing.Any]]] = None,
    skywalking: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderSkywalking, typing.Dict[builtins.str, typing.Any]]] = None,
    wavefront: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderWavefront, typing.Dict[builtins.str, typing.Any]]] = None,
    web: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderWeb, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ca136d4de4f6d0bf5159c042fccb6f1fbbd0d591055fbd7cf7328180b69b913e(
    *,
    metric_data_queries: typing.Sequence[typing.Union[AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueries, typing.Dict[builtins.str, typing.Any]]],
    interval: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2d0a01b7a99013a9c7ca6716518cc15586bf313588c1259b2c284183bace3dce(
    *,
    expression: typing.Optional[builtins.str] = None,
    id: typing.Optional[builtins.str] = None,
    label: typing.Optional[builtins.str] = None,
    metric_stat: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat, typing.Dict[builtins.str, typing.Any]]] = None,
    period: typing.Optional[AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesPeriod] = None,
    return_data: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ade228e0a4d06d9b6008010a23822c1c4394d9e92e7c071477ee054feeca821c(
    *,
    metric: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetric, typing.Dict[builtins.str, typing.Any]]] = None,
    period: typing.Optional[AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatPeriod] = None,
    stat: typing.Optional[builtins.str] = None,
    unit: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dc579cb1d2f805bdaefaa6c9cace7bb9eb51cde2e9ab02faaae8beaec562505b(
    *,
    dimensions: typing.Optional[typing.Sequence[typing.Union[AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetricDimensions, typing.Dict[builtins.str, typing.Any]]]] = None,
    metric_name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f19d9ddc253d993b0667fd39cf3a79aa5dce983837425d237d5b1e4587da51ec(
    *,
    name: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5a7e6bb039919c83ab8f9cab7bc2febbdd9669de248dd338916139ccece0bf62(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__78dee74d3f3432edc657ccb8389796e8149184e7ebb8f5c7425d5dc739fe9f9d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b37b718329ad03700f7b4bcef79b63b0aee7eb96e546d251575c0cbe55daae1e(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6bab5ec747140b7f594bb93b45c69f543d5753bb2ad857f193fe7522aefaa8e7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__64491450cf213671f1a63c07faf38da170c1b44ec19b049cecc600715a3ce89c(
    *,
    aggregator: typing.Optional[AnalysisTemplateSpecMetricsProviderDatadogAggregator] = None,
    api_version: typing.Optional[AnalysisTemplateSpecMetricsProviderDatadogApiVersion] = None,
    formula: typing.Optional[builtins.str] = None,
    interval: typing.Optional[builtins.str] = None,
    queries: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    query: typing.Optional[builtins.str] = None,
    request_timeout: typing.Optional[builtins.str] = None,
    secret_ref: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderDatadogSecretRef, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0d055b521851a1a31deeba75164f504df04c8d3aebeef4276a98e05b4a757177(
    *,
    name: typing.Optional[builtins.str] = None,
    namespaced: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d161cad4b5be8bde65444d06c1b3c6b8dbb157bbb69a6604d0923dc88d5bd901(
    *,
    address: typing.Optional[builtins.str] = None,
    query: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__43a44d4c9069f9865be09c61c5b0099274f84a49f5f4639f809f2cd55017ded5(
    *,
    profile: typing.Optional[builtins.str] = None,
    query: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a8b941b455ad64d959e96dd4a8d7faea3a9f1635b53f54b21ce6da9a81342cab(
    *,
    spec: typing.Union[AnalysisTemplateSpecMetricsProviderJobSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderJobMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__62ddb50bfa6ca1fe422cb61ec6289ed88445db2e220344bc7241e5f5d95cfb49(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f770968b08a6fc16c8fb9c556ec6e0397904201a5941c69c3a2299ee3f2333a1(
    *,
    template: typing.Any,
    active_deadline_seconds: typing.Optional[jsii.Number] = None,
    backoff_limit: typing.Optional[jsii.Number] = None,
    backoff_limit_per_index: typing.Optional[jsii.Number] = None,
    completion_mode: typing.Optional[builtins.str] = None,
    completions: typing.Optional[jsii.Number] = None,
    managed_by: typing.Optional[builtins.str] = None,
    manual_selector: typing.Optional[builtins.bool] = None,
    max_failed_indexes: typing.Optional[jsii.Number] = None,
    parallelism: typing.Optional[jsii.Number] = None,
    pod_failure_policy: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    pod_replacement_policy: typing.Optional[builtins.str] = None,
    selector: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderJobSpecSelector, typing.Dict[builtins.str, typing.Any]]] = None,
    success_policy: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    suspend: typing.Optional[builtins.bool] = None,
    ttl_seconds_after_finished: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ebc6f76e008c1fc9de464506e5e6752e777f70370c4bec09b427da9b693aa0a1(
    *,
    rules: typing.Sequence[typing.Union[AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRules, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ec71376b41725edbcac3bf58d7dbd28431f3e17656c575f18d624342d7dd0d90(
    *,
    action: builtins.str,
    on_exit_codes: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnExitCodes, typing.Dict[builtins.str, typing.Any]]] = None,
    on_pod_conditions: typing.Optional[typing.Sequence[typing.Union[AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnPodConditions, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__86c6949c6c6b7e6f63d4ea3bc91163b8d0e28dec8bcb09349e235fd41aa14eb2(
    *,
    operator: builtins.str,
    values: typing.Sequence[jsii.Number],
    container_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e899a704494f768ad918984f12b660740eeda896b59a5b95f884662d1bedb33a(
    *,
    status: builtins.str,
    type: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a3666ddfb821d7618ce50cc0c5e67c76946e86535fe67d366511108190f97779(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[AnalysisTemplateSpecMetricsProviderJobSpecSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7909f66a7f5201d04f159579a96ff34077c946c6a9a69cb5caceddcd9ebea558(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2dd82bf253550da260a7edeaafa8b17515542499aa2cbbd4d8e66a31d536dde0(
    *,
    rules: typing.Sequence[typing.Union[AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicyRules, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b52de1d7351c67255909770a1442a546da8978d5537e255cfe61b81adfe8a810(
    *,
    succeeded_count: typing.Optional[jsii.Number] = None,
    succeeded_indexes: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__16fe58aba3f82b5992b719d41c7978d706be04da8349f42dd9d1279e3987a427(
    *,
    address: builtins.str,
    application: builtins.str,
    canary_config_name: builtins.str,
    configuration_account_name: builtins.str,
    metrics_account_name: builtins.str,
    scopes: typing.Sequence[typing.Union[AnalysisTemplateSpecMetricsProviderKayentaScopes, typing.Dict[builtins.str, typing.Any]]],
    storage_account_name: builtins.str,
    threshold: typing.Union[AnalysisTemplateSpecMetricsProviderKayentaThreshold, typing.Dict[builtins.str, typing.Any]],
    lookback: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d2538e972b9ab25ecfa0f7660854dbd5af79d4441acaa11ed6d8b88bbea923cb(
    *,
    control_scope: typing.Union[AnalysisTemplateSpecMetricsProviderKayentaScopesControlScope, typing.Dict[builtins.str, typing.Any]],
    experiment_scope: typing.Union[AnalysisTemplateSpecMetricsProviderKayentaScopesExperimentScope, typing.Dict[builtins.str, typing.Any]],
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2755017d3cdd6693dd5e8724600b2ad095cc357fcaf33214bab67cbb5bd675fd(
    *,
    region: builtins.str,
    scope: builtins.str,
    step: jsii.Number,
    end: typing.Optional[builtins.str] = None,
    start: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__762851befcef3c2887e5a5428009c0744d5184392a9299ded388e395e93800a3(
    *,
    region: builtins.str,
    scope: builtins.str,
    step: jsii.Number,
    end: typing.Optional[builtins.str] = None,
    start: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0c4650b35def61b19e9154e5cb260eb0fde2542b45c9f5324c4c540943da06bd(
    *,
    marginal: jsii.Number,
    pass_: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0efea8c8de3aa5c32464806e6f57df3f9edb736dbbb7b3591830b45b9ea7c481(
    *,
    query: builtins.str,
    profile: typing.Optional[builtins.str] = None,
    timeout: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__803ef9270a87cfb82d48b34d7f665dc161803c7dcd4cd76568f8b61c841fc18b(
    *,
    address: typing.Optional[builtins.str] = None,
    authentication: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderPrometheusAuthentication, typing.Dict[builtins.str, typing.Any]]] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[AnalysisTemplateSpecMetricsProviderPrometheusHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    insecure: typing.Optional[builtins.bool] = None,
    query: typing.Optional[builtins.str] = None,
    range_query: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderPrometheusRangeQuery, typing.Dict[builtins.str, typing.Any]]] = None,
    timeout: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0d85106a966779727a7d6d25e64e5ae0b8f8992cfe2224e71495c4542f476588(
    *,
    oauth2: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationOauth2, typing.Dict[builtins.str, typing.Any]]] = None,
    sigv4: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationSigv4, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__08d91842365b169173438aad22e6615f0dd766e8519b4fd07043a6092e25506b(
    *,
    client_id: typing.Optional[builtins.str] = None,
    client_secret: typing.Optional[builtins.str] = None,
    scopes: typing.Optional[typing.Sequence[builtins.str]] = None,
    token_url: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__413f3620ca3fe85d4c32dd767553b8d14e39901acbccc53a7f41a0d4a96df042(
    *,
    profile: typing.Optional[builtins.str] = None,
    region: typing.Optional[builtins.str] = None,
    role_arn: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__00ab43a42980fc53585307cb7a36a32a77ce9de2032f9dce245e36d8b12be7ce(
    *,
    key: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1d95b0fb26406a8bcceaaf9612776590c521bf047efea5df7e3e43bcb78dcc76(
    *,
    end: typing.Optional[builtins.str] = None,
    start: typing.Optional[builtins.str] = None,
    step: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__690a7bc2aa0e4a783035a4502c09bb5d017b55fabb0c637c3c86cc788256d3bb(
    *,
    address: typing.Optional[builtins.str] = None,
    interval: typing.Optional[builtins.str] = None,
    query: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4a07d5829af810e1a9dbd87f035bd45a97f56f36a65544b6827e6fcb26c4957d(
    *,
    address: typing.Optional[builtins.str] = None,
    query: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a8f6187bcb6268ec19ae3ac976956956475451000140926f75ce17266ad6abdc(
    *,
    url: builtins.str,
    authentication: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderWebAuthentication, typing.Dict[builtins.str, typing.Any]]] = None,
    body: typing.Optional[builtins.str] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[AnalysisTemplateSpecMetricsProviderWebHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    insecure: typing.Optional[builtins.bool] = None,
    json_body: typing.Any = None,
    json_path: typing.Optional[builtins.str] = None,
    method: typing.Optional[builtins.str] = None,
    timeout_seconds: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8c9aa67c5210bf578f360e1aeb202ae62422dc5e7fa357b71e00eee033736843(
    *,
    oauth2: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderWebAuthenticationOauth2, typing.Dict[builtins.str, typing.Any]]] = None,
    sigv4: typing.Optional[typing.Union[AnalysisTemplateSpecMetricsProviderWebAuthenticationSigv4, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9ab8fb275836654b5a07333d57d267eaafcfb6fd952019246e4df284c8da74f2(
    *,
    client_id: typing.Optional[builtins.str] = None,
    client_secret: typing.Optional[builtins.str] = None,
    scopes: typing.Optional[typing.Sequence[builtins.str]] = None,
    token_url: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__483814261983b18e31dd1aeb2b5d51c0d0dcd7b5efc1f6d5a6b78428448e85d6(
    *,
    profile: typing.Optional[builtins.str] = None,
    region: typing.Optional[builtins.str] = None,
    role_arn: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__335bcfce20c9e4cc07e8f0d472b668bc5cf35d95d306de876a94e7dc43fde980(
    *,
    key: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f73ef1d830bc3b0fc4a0b2024149818944fa8d88e27de4b999b6690423105833(
    *,
    cluster_scope: typing.Optional[builtins.bool] = None,
    template_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__55be0a52f18acf3787b7c5cb2ff1892e30d89c103a580e1e1ea21d1b27f749a8(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]],
    spec: typing.Union[AppProjectSpec, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7c9d737c2bb68f2a5d3c5dd8cbf4e60345db2874ac6bd1ab23c5dcc3ff3ccfaa(
    *,
    metadata: typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]],
    spec: typing.Union[AppProjectSpec, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cfd401a490e302e6849a76313748b104c693a07dbc6f25de00fec11d20981a01(
    *,
    cluster_resource_blacklist: typing.Optional[typing.Sequence[typing.Union[AppProjectSpecClusterResourceBlacklist, typing.Dict[builtins.str, typing.Any]]]] = None,
    cluster_resource_whitelist: typing.Optional[typing.Sequence[typing.Union[AppProjectSpecClusterResourceWhitelist, typing.Dict[builtins.str, typing.Any]]]] = None,
    description: typing.Optional[builtins.str] = None,
    destinations: typing.Optional[typing.Sequence[typing.Union[AppProjectSpecDestinations, typing.Dict[builtins.str, typing.Any]]]] = None,
    destination_service_accounts: typing.Optional[typing.Sequence[typing.Union[AppProjectSpecDestinationServiceAccounts, typing.Dict[builtins.str, typing.Any]]]] = None,
    namespace_resource_blacklist: typing.Optional[typing.Sequence[typing.Union[AppProjectSpecNamespaceResourceBlacklist, typing.Dict[builtins.str, typing.Any]]]] = None,
    namespace_resource_whitelist: typing.Optional[typing.Sequence[typing.Union[AppProjectSpecNamespaceResourceWhitelist, typing.Dict[builtins.str, typing.Any]]]] = None,
    orphaned_resources: typing.Optional[typing.Union[AppProjectSpecOrphanedResources, typing.Dict[builtins.str, typing.Any]]] = None,
    permit_only_project_scoped_clusters: typing.Optional[builtins.bool] = None,
    roles: typing.Optional[typing.Sequence[typing.Union[AppProjectSpecRoles, typing.Dict[builtins.str, typing.Any]]]] = None,
    signature_keys: typing.Optional[typing.Sequence[typing.Union[AppProjectSpecSignatureKeys, typing.Dict[builtins.str, typing.Any]]]] = None,
    source_integrity: typing.Optional[typing.Union[AppProjectSpecSourceIntegrity, typing.Dict[builtins.str, typing.Any]]] = None,
    source_namespaces: typing.Optional[typing.Sequence[builtins.str]] = None,
    source_repos: typing.Optional[typing.Sequence[builtins.str]] = None,
    sync_windows: typing.Optional[typing.Sequence[typing.Union[AppProjectSpecSyncWindows, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eb877fba9c645a64c07ca7ad7ae89d83fbea71c103aa71d15519ffb8bb24145b(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__da54887346d884419379874958a4613ff94ef2d5e2cb4ce7091c6facb942cb77(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f3d2d74909e5ce41125dd924e263fa37cec2b8967bf26dc15bd680b2876347d6(
    *,
    default_service_account: builtins.str,
    server: builtins.str,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__65ad8c6736c41bcee92f6d3c75eb7ab8d772e9db2c83b0ccefb46a5e5f620382(
    *,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    server: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__344bd0f46ee8de6ba8a4846f1f757328f25e25290597149cbc66a557139854ba(
    *,
    group: builtins.str,
    kind: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c74506df4f931a75e99289dc748dbcb5e0b93b7bb1f9aa59318a09ca572273de(
    *,
    group: builtins.str,
    kind: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__325f77738eec4a7cf56067becfe63fe2cd042201606a6c7cb3f16727ce94db14(
    *,
    ignore: typing.Optional[typing.Sequence[typing.Union[AppProjectSpecOrphanedResourcesIgnore, typing.Dict[builtins.str, typing.Any]]]] = None,
    warn: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a6f99f5f2f36075d1b1690c623807e3de7360dd3b123f93524fa0d9c581ecfed(
    *,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f8d511d890ccb1bafb78acba5d1df9696373debc0550e0c639dff3225d5aac60(
    *,
    name: builtins.str,
    description: typing.Optional[builtins.str] = None,
    groups: typing.Optional[typing.Sequence[builtins.str]] = None,
    jwt_tokens: typing.Optional[typing.Sequence[typing.Union[AppProjectSpecRolesJwtTokens, typing.Dict[builtins.str, typing.Any]]]] = None,
    policies: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b17c88674f4515113d477cbb8cb66a46a9754f30dbf0869c895f68da9a22e007(
    *,
    iat: jsii.Number,
    exp: typing.Optional[jsii.Number] = None,
    id: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__490558e1a5353e555819df3d7c6abacc5d94aabc6634440cf88820ee879884b0(
    *,
    key_id: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__65e7e31c4b424f6b4a0a1ffa8094ee2378b9dac4e60f0b870844aab738c57553(
    *,
    git: typing.Union[AppProjectSpecSourceIntegrityGit, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0329531178d8593802949f2d7ffdb6bb98dd99f2fa5f9f80f4d51a98636e49da(
    *,
    policies: typing.Sequence[typing.Union[AppProjectSpecSourceIntegrityGitPolicies, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__83d43861975351539685757f994fe0c69cdbfd9bb096c9b199f651f8e21174de(
    *,
    gpg: typing.Union[AppProjectSpecSourceIntegrityGitPoliciesGpg, typing.Dict[builtins.str, typing.Any]],
    repos: typing.Sequence[typing.Union[AppProjectSpecSourceIntegrityGitPoliciesRepos, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c1db77ac268d31cff9d10ce97c921eb455e379119f19b65d25496b6574e999b1(
    *,
    keys: typing.Sequence[builtins.str],
    mode: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bdc449968f0f5f6098e5029c70905f5ef85144b5ecaaac423a5b82b7539497ff(
    *,
    url: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a6edbb3947660e8ceb5649e2a97000aadc9f7f6c51986bdc8947b669d0323675(
    *,
    and_operator: typing.Optional[builtins.bool] = None,
    applications: typing.Optional[typing.Sequence[builtins.str]] = None,
    clusters: typing.Optional[typing.Sequence[builtins.str]] = None,
    description: typing.Optional[builtins.str] = None,
    duration: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    manual_sync: typing.Optional[builtins.bool] = None,
    namespaces: typing.Optional[typing.Sequence[builtins.str]] = None,
    schedule: typing.Optional[builtins.str] = None,
    sync_overrun: typing.Optional[builtins.bool] = None,
    time_zone: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9fadc55084560f240c2c9e6a99b09bb072446fb64fdbc835fefe1e6223a2cc52(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]],
    spec: typing.Union[ApplicationSpec, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5ca23bf220d592849372e0bd99f10e3ce28c86c57e545253a959e91aed82183a(
    *,
    metadata: typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]],
    spec: typing.Union[ApplicationSpec, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a1f307d49d2573da0fdf411f65384f1f5e43cfe5199a85fa3476e965a2efcc9f(
    *,
    destination: typing.Union[ApplicationSpecDestination, typing.Dict[builtins.str, typing.Any]],
    project: builtins.str,
    ignore_differences: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecIgnoreDifferences, typing.Dict[builtins.str, typing.Any]]]] = None,
    info: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecInfo, typing.Dict[builtins.str, typing.Any]]]] = None,
    revision_history_limit: typing.Optional[jsii.Number] = None,
    source: typing.Optional[typing.Union[ApplicationSpecSource, typing.Dict[builtins.str, typing.Any]]] = None,
    source_hydrator: typing.Optional[typing.Union[ApplicationSpecSourceHydrator, typing.Dict[builtins.str, typing.Any]]] = None,
    sources: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSources, typing.Dict[builtins.str, typing.Any]]]] = None,
    sync_policy: typing.Optional[typing.Union[ApplicationSpecSyncPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9238a4351184347c423d2fe1d83049e3b26008d848bd55db0649cec36ea400cc(
    *,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    server: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__574c58e871387b541eae3bcf761bc3c157e86a493ef79d8c8c05cc54c889338b(
    *,
    kind: builtins.str,
    group: typing.Optional[builtins.str] = None,
    jq_path_expressions: typing.Optional[typing.Sequence[builtins.str]] = None,
    json_pointers: typing.Optional[typing.Sequence[builtins.str]] = None,
    managed_fields_managers: typing.Optional[typing.Sequence[builtins.str]] = None,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__61d3a998a82bb4d85a0cbfb424d45a51c96c47eb4b834a2c399bf783d175a647(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9e157c6d056b54b1b5d1fbf7e83e1fc4beeddb70bdce85c5f9d6a7eefb0b149f(
    *,
    repo_url: builtins.str,
    chart: typing.Optional[builtins.str] = None,
    directory: typing.Optional[typing.Union[ApplicationSpecSourceDirectory, typing.Dict[builtins.str, typing.Any]]] = None,
    helm: typing.Optional[typing.Union[ApplicationSpecSourceHelm, typing.Dict[builtins.str, typing.Any]]] = None,
    kustomize: typing.Optional[typing.Union[ApplicationSpecSourceKustomize, typing.Dict[builtins.str, typing.Any]]] = None,
    name: typing.Optional[builtins.str] = None,
    path: typing.Optional[builtins.str] = None,
    plugin: typing.Optional[typing.Union[ApplicationSpecSourcePlugin, typing.Dict[builtins.str, typing.Any]]] = None,
    ref: typing.Optional[builtins.str] = None,
    tag_prefix: typing.Optional[builtins.str] = None,
    target_revision: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fefb1318b48ea3fb382bc321682e8a64abdc9207410353cc534e21613fdb026e(
    *,
    disable_extension_filter: typing.Optional[builtins.bool] = None,
    exclude: typing.Optional[builtins.str] = None,
    include: typing.Optional[builtins.str] = None,
    jsonnet: typing.Optional[typing.Union[ApplicationSpecSourceDirectoryJsonnet, typing.Dict[builtins.str, typing.Any]]] = None,
    recurse: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1d9ee2168d505513d2adfe23f15ef2bd0f287cc883a3bed308c75211a57ddaf2(
    *,
    ext_vars: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourceDirectoryJsonnetExtVars, typing.Dict[builtins.str, typing.Any]]]] = None,
    libs: typing.Optional[typing.Sequence[builtins.str]] = None,
    tlas: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourceDirectoryJsonnetTlas, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e483cf00940264ac67776c440bb705233ad665f91518ff22fd686da8e5fa920d(
    *,
    name: builtins.str,
    value: builtins.str,
    code: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__23a8df3f1e29d28a29abd9689aaca70ce6d998c6b6a143470b15e0bb4bcde305(
    *,
    name: builtins.str,
    value: builtins.str,
    code: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c8e613a2adc9ba39f281a30a94252f51b6222660f9b4ffddfbe53ea8e6648238(
    *,
    api_versions: typing.Optional[typing.Sequence[builtins.str]] = None,
    file_parameters: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourceHelmFileParameters, typing.Dict[builtins.str, typing.Any]]]] = None,
    ignore_missing_value_files: typing.Optional[builtins.bool] = None,
    kube_version: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    parameters: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourceHelmParameters, typing.Dict[builtins.str, typing.Any]]]] = None,
    pass_credentials: typing.Optional[builtins.bool] = None,
    release_name: typing.Optional[builtins.str] = None,
    skip_crds: typing.Optional[builtins.bool] = None,
    skip_schema_validation: typing.Optional[builtins.bool] = None,
    skip_tests: typing.Optional[builtins.bool] = None,
    value_files: typing.Optional[typing.Sequence[builtins.str]] = None,
    values: typing.Optional[builtins.str] = None,
    values_object: typing.Any = None,
    version: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8346dcda3d2bf59be52a4b4202b835794b0570f15154850d4a7a89ed67e802e1(
    *,
    name: typing.Optional[builtins.str] = None,
    path: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__17a5ce92a0f0e0c91bd2a36e1146c8eabaa0b69b93d5fb75fdeaf97cd1d288b5(
    *,
    force_string: typing.Optional[builtins.bool] = None,
    name: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__75adc1cbe17b67a5524593319046518279392ab75ca34ccadb0ea819ac1118e9(
    *,
    dry_source: typing.Union[ApplicationSpecSourceHydratorDrySource, typing.Dict[builtins.str, typing.Any]],
    sync_source: typing.Union[ApplicationSpecSourceHydratorSyncSource, typing.Dict[builtins.str, typing.Any]],
    hydrate_to: typing.Optional[typing.Union[ApplicationSpecSourceHydratorHydrateTo, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ec68ad68d4119003f20c64caa9dc260c146a7a752b739e50490c695975353cd6(
    *,
    path: builtins.str,
    repo_url: builtins.str,
    target_revision: builtins.str,
    directory: typing.Optional[typing.Union[ApplicationSpecSourceHydratorDrySourceDirectory, typing.Dict[builtins.str, typing.Any]]] = None,
    helm: typing.Optional[typing.Union[ApplicationSpecSourceHydratorDrySourceHelm, typing.Dict[builtins.str, typing.Any]]] = None,
    kustomize: typing.Optional[typing.Union[ApplicationSpecSourceHydratorDrySourceKustomize, typing.Dict[builtins.str, typing.Any]]] = None,
    plugin: typing.Optional[typing.Union[ApplicationSpecSourceHydratorDrySourcePlugin, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0c791b8f67536e69d558d06bfa013e9b5da72538ee061c7ee77a9da20683c671(
    *,
    disable_extension_filter: typing.Optional[builtins.bool] = None,
    exclude: typing.Optional[builtins.str] = None,
    include: typing.Optional[builtins.str] = None,
    jsonnet: typing.Optional[typing.Union[ApplicationSpecSourceHydratorDrySourceDirectoryJsonnet, typing.Dict[builtins.str, typing.Any]]] = None,
    recurse: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6f6e6e7057f6795ea5e19060039f233aa13b010c020214220960d40ecbcb18c0(
    *,
    ext_vars: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetExtVars, typing.Dict[builtins.str, typing.Any]]]] = None,
    libs: typing.Optional[typing.Sequence[builtins.str]] = None,
    tlas: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourceHydratorDrySourceDirectoryJsonnetTlas, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eab1249a44e052963200c464a7f0061bf8ac4ab10356aff5cfca2dc6123a49b2(
    *,
    name: builtins.str,
    value: builtins.str,
    code: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__66523e814b8c80e105608bbde5d1347925203cbbd2e73bb859df79772ab5c2f4(
    *,
    name: builtins.str,
    value: builtins.str,
    code: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9680ab5047d525c19ea52cd25c7b094dbb81033adb733f1fd9cc66ce4f899214(
    *,
    api_versions: typing.Optional[typing.Sequence[builtins.str]] = None,
    file_parameters: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourceHydratorDrySourceHelmFileParameters, typing.Dict[builtins.str, typing.Any]]]] = None,
    ignore_missing_value_files: typing.Optional[builtins.bool] = None,
    kube_version: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    parameters: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourceHydratorDrySourceHelmParameters, typing.Dict[builtins.str, typing.Any]]]] = None,
    pass_credentials: typing.Optional[builtins.bool] = None,
    release_name: typing.Optional[builtins.str] = None,
    skip_crds: typing.Optional[builtins.bool] = None,
    skip_schema_validation: typing.Optional[builtins.bool] = None,
    skip_tests: typing.Optional[builtins.bool] = None,
    value_files: typing.Optional[typing.Sequence[builtins.str]] = None,
    values: typing.Optional[builtins.str] = None,
    values_object: typing.Any = None,
    version: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c94602d26beb82a265b4ad80c6d62f15c9eab6cdf9360eb0cfd0105b2b81cb63(
    *,
    name: typing.Optional[builtins.str] = None,
    path: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a4a875c7d81aae6660a26ccae05dec7ea0001fc7b75003e583a6b54aa8c0ecb8(
    *,
    force_string: typing.Optional[builtins.bool] = None,
    name: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5a7d75961d5a0ffb1b9ff9981c27b896efe2fb5c1a9b410598f4001dec4039db(
    *,
    api_versions: typing.Optional[typing.Sequence[builtins.str]] = None,
    common_annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    common_annotations_envsubst: typing.Optional[builtins.bool] = None,
    common_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    components: typing.Optional[typing.Sequence[builtins.str]] = None,
    force_common_annotations: typing.Optional[builtins.bool] = None,
    force_common_labels: typing.Optional[builtins.bool] = None,
    ignore_missing_components: typing.Optional[builtins.bool] = None,
    images: typing.Optional[typing.Sequence[builtins.str]] = None,
    kube_version: typing.Optional[builtins.str] = None,
    label_include_templates: typing.Optional[builtins.bool] = None,
    label_without_selector: typing.Optional[builtins.bool] = None,
    name_prefix: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    name_suffix: typing.Optional[builtins.str] = None,
    patches: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourceHydratorDrySourceKustomizePatches, typing.Dict[builtins.str, typing.Any]]]] = None,
    replicas: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourceHydratorDrySourceKustomizeReplicas, typing.Dict[builtins.str, typing.Any]]]] = None,
    version: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ce507f58774e97353afd3caa7eeadb00a85d987df9f153f8b85a05a7215e6c57(
    *,
    options: typing.Optional[typing.Mapping[builtins.str, builtins.bool]] = None,
    patch: typing.Optional[builtins.str] = None,
    path: typing.Optional[builtins.str] = None,
    target: typing.Optional[typing.Union[ApplicationSpecSourceHydratorDrySourceKustomizePatchesTarget, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a1fd1f70742e32d64cca0bec3af381c3795cd734475ea31c21918551b5b72bf1(
    *,
    annotation_selector: typing.Optional[builtins.str] = None,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    label_selector: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    version: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9c6f8192587c78f22b15c4f5fdc49d13fd1fd520083a3f10051216bec5976146(
    *,
    count: ApplicationSpecSourceHydratorDrySourceKustomizeReplicasCount,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d2788ad94a6c9f920db0715cceb39bf2fd346e464e98a83426b6c28ae2fa61e2(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9b83ae2e5ec7c85fdbb5a74f085b60b406c7d8bdac7a5738008782289d24dd71(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__58cfa28ce883f7dd31bdfa7280428bcec348f260a3035d586b0c893d996f9e63(
    *,
    env: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourceHydratorDrySourcePluginEnv, typing.Dict[builtins.str, typing.Any]]]] = None,
    name: typing.Optional[builtins.str] = None,
    parameters: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourceHydratorDrySourcePluginParameters, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f62ec930ff896baf452b5b1de71bed48acf22d6aede0e03154923883f0e77ec4(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8bb78ab8abba9d68c6e18aae15f7078cf5431ed0325d36a78332f420c6e03d54(
    *,
    array: typing.Optional[typing.Sequence[builtins.str]] = None,
    map: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    name: typing.Optional[builtins.str] = None,
    string: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e970d9eb63dc5fabee5daa8e34fd18483c489f6644799712804d76dab7c380a5(
    *,
    target_branch: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__add5badb0c8beefd8c8f5c21ee57af7fc7131958e07635aa1a79cd7f39defc86(
    *,
    path: builtins.str,
    target_branch: builtins.str,
    repo_url: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2607d3d54e995cb9b20e089324cc22c5307e97d282257346f223af8e215c526f(
    *,
    api_versions: typing.Optional[typing.Sequence[builtins.str]] = None,
    common_annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    common_annotations_envsubst: typing.Optional[builtins.bool] = None,
    common_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    components: typing.Optional[typing.Sequence[builtins.str]] = None,
    force_common_annotations: typing.Optional[builtins.bool] = None,
    force_common_labels: typing.Optional[builtins.bool] = None,
    ignore_missing_components: typing.Optional[builtins.bool] = None,
    images: typing.Optional[typing.Sequence[builtins.str]] = None,
    kube_version: typing.Optional[builtins.str] = None,
    label_include_templates: typing.Optional[builtins.bool] = None,
    label_without_selector: typing.Optional[builtins.bool] = None,
    name_prefix: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    name_suffix: typing.Optional[builtins.str] = None,
    patches: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourceKustomizePatches, typing.Dict[builtins.str, typing.Any]]]] = None,
    replicas: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourceKustomizeReplicas, typing.Dict[builtins.str, typing.Any]]]] = None,
    version: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__70b3e23903fafbd4c0887ff80abfab919b983639ed51c0f76a8c7a47a856c86b(
    *,
    options: typing.Optional[typing.Mapping[builtins.str, builtins.bool]] = None,
    patch: typing.Optional[builtins.str] = None,
    path: typing.Optional[builtins.str] = None,
    target: typing.Optional[typing.Union[ApplicationSpecSourceKustomizePatchesTarget, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b62415e715ebe025216d418440b87bae78b134fba99998197a8dffb31d81b80b(
    *,
    annotation_selector: typing.Optional[builtins.str] = None,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    label_selector: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    version: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ced0c644f1f537b52c04c7db8bf6eef78afae7fbfeee7dc051ee2c2ce2ec950a(
    *,
    count: ApplicationSpecSourceKustomizeReplicasCount,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__00f1036b4458a51e88bb4c3f0c8943db31b96eea58341cd262de700602ee9302(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d40c09d2e240a188b5984013a55672fb3d4cd562976a6abf94d26e9516d03669(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__514024456f47697dcd1485e829ac7254241e1fc9c237d237549e6814f0ca49b2(
    *,
    env: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourcePluginEnv, typing.Dict[builtins.str, typing.Any]]]] = None,
    name: typing.Optional[builtins.str] = None,
    parameters: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourcePluginParameters, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1ae2d9b6c9043f55f847eead5bf3a3fa62a6f74f130064c7bbefd9dbf44ec411(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__67737a8e23a311401126a8ec69020232f8542fd2b263bea6431b759be0573142(
    *,
    array: typing.Optional[typing.Sequence[builtins.str]] = None,
    map: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    name: typing.Optional[builtins.str] = None,
    string: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bc297ba23db9492421203bf6aed690cb8adc0c3321300e18c1e75b6c159fcc7c(
    *,
    repo_url: builtins.str,
    chart: typing.Optional[builtins.str] = None,
    directory: typing.Optional[typing.Union[ApplicationSpecSourcesDirectory, typing.Dict[builtins.str, typing.Any]]] = None,
    helm: typing.Optional[typing.Union[ApplicationSpecSourcesHelm, typing.Dict[builtins.str, typing.Any]]] = None,
    kustomize: typing.Optional[typing.Union[ApplicationSpecSourcesKustomize, typing.Dict[builtins.str, typing.Any]]] = None,
    name: typing.Optional[builtins.str] = None,
    path: typing.Optional[builtins.str] = None,
    plugin: typing.Optional[typing.Union[ApplicationSpecSourcesPlugin, typing.Dict[builtins.str, typing.Any]]] = None,
    ref: typing.Optional[builtins.str] = None,
    tag_prefix: typing.Optional[builtins.str] = None,
    target_revision: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__378b764eb0eac08e33cdb65d1987cfbe7b054de9f12a072b3426e2bf51e5f9c0(
    *,
    disable_extension_filter: typing.Optional[builtins.bool] = None,
    exclude: typing.Optional[builtins.str] = None,
    include: typing.Optional[builtins.str] = None,
    jsonnet: typing.Optional[typing.Union[ApplicationSpecSourcesDirectoryJsonnet, typing.Dict[builtins.str, typing.Any]]] = None,
    recurse: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c7d77b294df6b010096428e2c6294e171281911fbfae7aca5359c43f32bc0461(
    *,
    ext_vars: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourcesDirectoryJsonnetExtVars, typing.Dict[builtins.str, typing.Any]]]] = None,
    libs: typing.Optional[typing.Sequence[builtins.str]] = None,
    tlas: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourcesDirectoryJsonnetTlas, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__845dd159a281f4bf8d3ea96f5ae116bc3e010f1ed417747aab930c910555613c(
    *,
    name: builtins.str,
    value: builtins.str,
    code: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a2c5c54f2e2f92a477a591ee6b87292e5000ea574fb8b3ea0864194d159d0ee6(
    *,
    name: builtins.str,
    value: builtins.str,
    code: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__31ab5c861d3f1bd80908a8acea70c092f42f8da0189b0888973af0bdacfa163d(
    *,
    api_versions: typing.Optional[typing.Sequence[builtins.str]] = None,
    file_parameters: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourcesHelmFileParameters, typing.Dict[builtins.str, typing.Any]]]] = None,
    ignore_missing_value_files: typing.Optional[builtins.bool] = None,
    kube_version: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    parameters: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourcesHelmParameters, typing.Dict[builtins.str, typing.Any]]]] = None,
    pass_credentials: typing.Optional[builtins.bool] = None,
    release_name: typing.Optional[builtins.str] = None,
    skip_crds: typing.Optional[builtins.bool] = None,
    skip_schema_validation: typing.Optional[builtins.bool] = None,
    skip_tests: typing.Optional[builtins.bool] = None,
    value_files: typing.Optional[typing.Sequence[builtins.str]] = None,
    values: typing.Optional[builtins.str] = None,
    values_object: typing.Any = None,
    version: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3591c6b32ad894aa4b81618948d9d1e77dbf3cc1cb1de9eff3b9c92ce2dc199d(
    *,
    name: typing.Optional[builtins.str] = None,
    path: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a9024cde9c2ff5ca9b5f536937ed4dc212d6b6100b40e97306fd954dfaddf6c2(
    *,
    force_string: typing.Optional[builtins.bool] = None,
    name: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0ac1b1f59ae49a9d56c4cfacc0c940b516a5e8081676741e72b08c59feb6c0f5(
    *,
    api_versions: typing.Optional[typing.Sequence[builtins.str]] = None,
    common_annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    common_annotations_envsubst: typing.Optional[builtins.bool] = None,
    common_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    components: typing.Optional[typing.Sequence[builtins.str]] = None,
    force_common_annotations: typing.Optional[builtins.bool] = None,
    force_common_labels: typing.Optional[builtins.bool] = None,
    ignore_missing_components: typing.Optional[builtins.bool] = None,
    images: typing.Optional[typing.Sequence[builtins.str]] = None,
    kube_version: typing.Optional[builtins.str] = None,
    label_include_templates: typing.Optional[builtins.bool] = None,
    label_without_selector: typing.Optional[builtins.bool] = None,
    name_prefix: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    name_suffix: typing.Optional[builtins.str] = None,
    patches: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourcesKustomizePatches, typing.Dict[builtins.str, typing.Any]]]] = None,
    replicas: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourcesKustomizeReplicas, typing.Dict[builtins.str, typing.Any]]]] = None,
    version: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ffa8c76ef3ae39471dde2a8af16df254b34a7f5069f06dc2fd59980ee4d89048(
    *,
    options: typing.Optional[typing.Mapping[builtins.str, builtins.bool]] = None,
    patch: typing.Optional[builtins.str] = None,
    path: typing.Optional[builtins.str] = None,
    target: typing.Optional[typing.Union[ApplicationSpecSourcesKustomizePatchesTarget, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5869f465abbf268cc52d050c076351daae4e722d61fdeef9584c9c55514d687d(
    *,
    annotation_selector: typing.Optional[builtins.str] = None,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    label_selector: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    version: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a9b8a1ae0df6140ebcd9dbe74b71d52f20ebfbae415fa412b8ee093bdc6f8b52(
    *,
    count: ApplicationSpecSourcesKustomizeReplicasCount,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b3049c79710732ba890aabc204a39455b860b0661ca354f765f2ab4c0286d4aa(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__076d3e9a255054ef7b8b9de93f5f3f5bf95d4c1925ca7269ae7cdb08bb33ec77(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__89df259930d4320290e71fd7d731a9ceb29ffe1e62151cc3172d6419e96e0787(
    *,
    env: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourcesPluginEnv, typing.Dict[builtins.str, typing.Any]]]] = None,
    name: typing.Optional[builtins.str] = None,
    parameters: typing.Optional[typing.Sequence[typing.Union[ApplicationSpecSourcesPluginParameters, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__72cadffb7900ee40f8027d10c925b2fdc554943e8ef1d89c65e2c686c23c14c1(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__22f80ba800846fc0cbd5fadf7ee088450866079e81ba71270c5a031d20757ebd(
    *,
    array: typing.Optional[typing.Sequence[builtins.str]] = None,
    map: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    name: typing.Optional[builtins.str] = None,
    string: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__37ec1e9e8005da2f9d06eb788a8c00a3a2fc731d5f2582b16531ee84aca025b4(
    *,
    automated: typing.Optional[typing.Union[ApplicationSpecSyncPolicyAutomated, typing.Dict[builtins.str, typing.Any]]] = None,
    managed_namespace_metadata: typing.Optional[typing.Union[ApplicationSpecSyncPolicyManagedNamespaceMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    retry: typing.Optional[typing.Union[ApplicationSpecSyncPolicyRetry, typing.Dict[builtins.str, typing.Any]]] = None,
    sync_options: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dff153fe3cbffa991a31c91e3b2f2a0f66ec9020573e30accffb431b4031708f(
    *,
    allow_empty: typing.Optional[builtins.bool] = None,
    enabled: typing.Optional[builtins.bool] = None,
    prune: typing.Optional[builtins.bool] = None,
    self_heal: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8a1c41365c489132bf66b23abe0d40fdbd73382b63d5732cb7de799212a23ce2(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9056530bc9b98c6462dff4d26f05b391b1eaa261eb2ecf8b0c69bdbb90c09af9(
    *,
    backoff: typing.Optional[typing.Union[ApplicationSpecSyncPolicyRetryBackoff, typing.Dict[builtins.str, typing.Any]]] = None,
    limit: typing.Optional[jsii.Number] = None,
    refresh: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__70fbb090c407cad08c8096da23e6eb65ab2e11b7ad450b134f29f62907170d45(
    *,
    duration: typing.Optional[builtins.str] = None,
    factor: typing.Optional[jsii.Number] = None,
    max_duration: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__594d2343b54b55c9fb8314824210b1aac0fbd0d569fbff4897b82a849fc39a46(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[RolloutSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__beb53a36da845942ca39992ed47f877d035d6c52f365d4131a1d355177780963(
    *,
    spec: typing.Union[RolloutSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f0d52368097eb4d2174cf63c77f6237e4473419e5101c156b5b79c7e91a65a18(
    *,
    analysis: typing.Optional[typing.Union[RolloutSpecAnalysis, typing.Dict[builtins.str, typing.Any]]] = None,
    min_ready_seconds: typing.Optional[jsii.Number] = None,
    paused: typing.Optional[builtins.bool] = None,
    progress_deadline_abort: typing.Optional[builtins.bool] = None,
    progress_deadline_seconds: typing.Optional[jsii.Number] = None,
    replicas: typing.Optional[jsii.Number] = None,
    restart_at: typing.Optional[datetime.datetime] = None,
    revision_history_limit: typing.Optional[jsii.Number] = None,
    rollback_window: typing.Optional[typing.Union[RolloutSpecRollbackWindow, typing.Dict[builtins.str, typing.Any]]] = None,
    selector: typing.Optional[typing.Union[RolloutSpecSelector, typing.Dict[builtins.str, typing.Any]]] = None,
    strategy: typing.Optional[typing.Union[RolloutSpecStrategy, typing.Dict[builtins.str, typing.Any]]] = None,
    template: typing.Any = None,
    workload_ref: typing.Optional[typing.Union[RolloutSpecWorkloadRef, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2269157633ddff374b7026b4be26e8eccc9d55f3a80195d7e872c3c9ed0f0da2(
    *,
    successful_run_history_limit: typing.Optional[jsii.Number] = None,
    unsuccessful_run_history_limit: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__01b4341581a23ef651bceee0999fb3600aebe1a4c90979595c4d160fc1fdb598(
    *,
    revisions: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__355994ab285bf7e4f9f059e9c4d56a8121e1b9634f1e935605516c6ae8779b50(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[RolloutSpecSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__86de3242505273c0da65074ee6b0917ad43afdc2a1cf7466c477f876bdfcca82(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5b238c4f504fada0a6589d66d03719bde29be4361dd12a4e07ee8ce4031c8c5a(
    *,
    blue_green: typing.Optional[typing.Union[RolloutSpecStrategyBlueGreen, typing.Dict[builtins.str, typing.Any]]] = None,
    canary: typing.Optional[typing.Union[RolloutSpecStrategyCanary, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__34484676dd49ff3c367ee63aa2c46d60a6863a4d2fb7884df2ee54b002046115(
    *,
    active_service: builtins.str,
    abort_scale_down_delay_seconds: typing.Optional[jsii.Number] = None,
    active_metadata: typing.Optional[typing.Union[RolloutSpecStrategyBlueGreenActiveMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    anti_affinity: typing.Optional[typing.Union[RolloutSpecStrategyBlueGreenAntiAffinity, typing.Dict[builtins.str, typing.Any]]] = None,
    auto_promotion_enabled: typing.Optional[builtins.bool] = None,
    auto_promotion_seconds: typing.Optional[jsii.Number] = None,
    max_unavailable: typing.Optional[RolloutSpecStrategyBlueGreenMaxUnavailable] = None,
    post_promotion_analysis: typing.Optional[typing.Union[RolloutSpecStrategyBlueGreenPostPromotionAnalysis, typing.Dict[builtins.str, typing.Any]]] = None,
    pre_promotion_analysis: typing.Optional[typing.Union[RolloutSpecStrategyBlueGreenPrePromotionAnalysis, typing.Dict[builtins.str, typing.Any]]] = None,
    preview_metadata: typing.Optional[typing.Union[RolloutSpecStrategyBlueGreenPreviewMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    preview_replica_count: typing.Optional[jsii.Number] = None,
    preview_service: typing.Optional[builtins.str] = None,
    scale_down_delay_revision_limit: typing.Optional[jsii.Number] = None,
    scale_down_delay_seconds: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7c82b5457b12ed73344bd37b47d4ab2d84c38d2b0ba44951178a49b99f2fb710(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__16cd2ff8c7be507334618ebaaf7156f8d88926ad76078c29e7bf7f04f468b2df(
    *,
    preferred_during_scheduling_ignored_during_execution: typing.Optional[typing.Union[RolloutSpecStrategyBlueGreenAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution, typing.Dict[builtins.str, typing.Any]]] = None,
    required_during_scheduling_ignored_during_execution: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b8b9e4ebbe1e2809f5b1161fbe346375f27da04e6987228a0449c65b2f88d9e5(
    *,
    weight: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3a9c309705bced168f0d3c61a3d2fbbf4b2428a65934f1caec846e116890ab91(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5fd752bfab89530ce16e4763b0dc4dc6189673b452770ae42cf5aa0259edf839(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7ef25f86bd7ca999b9410c90d4f11711d93a522fdaf39b72c814985a4097e149(
    *,
    analysis_run_metadata: typing.Optional[typing.Union[RolloutSpecStrategyBlueGreenPostPromotionAnalysisAnalysisRunMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    args: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs, typing.Dict[builtins.str, typing.Any]]]] = None,
    dry_run: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyBlueGreenPostPromotionAnalysisDryRun, typing.Dict[builtins.str, typing.Any]]]] = None,
    measurement_retention: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyBlueGreenPostPromotionAnalysisMeasurementRetention, typing.Dict[builtins.str, typing.Any]]]] = None,
    templates: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyBlueGreenPostPromotionAnalysisTemplates, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d226e647584997b859ba74a362f279e498fce2bd654b76f2100ca6be57891012(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1f198ce89db8dd1b021061c872cf7369776cd6d86b8ab6350cff584b0da916e6(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
    value_from: typing.Optional[typing.Union[RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFrom, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__11f66469815c1e9c57a25546f92601c35ec83d3b7dd77ff849c57972a2e3b77d(
    *,
    field_ref: typing.Optional[typing.Union[RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFromFieldRef, typing.Dict[builtins.str, typing.Any]]] = None,
    pod_template_hash_value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ed3ad2871d7d04933f5c7ec4dc0382e5fba457325b9c477cd1427c5eb8b6458a(
    *,
    field_path: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0e4927b84d8d1d01590a5e9512934ba65d0e3dd9970b5c73442fe836a58f2658(
    *,
    metric_name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e814b8cc694a6203e498a2de468e5c31bf2285715259255ababdc238fa47c189(
    *,
    limit: jsii.Number,
    metric_name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d58ec631e11c46bcd9a682441ce69e110a23de3dc3df8b81443ae9fe2498bc4c(
    *,
    cluster_scope: typing.Optional[builtins.bool] = None,
    template_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e20a059ada79ff2f593c7ec4863600756d612832df99f8ae5f919facda8b9957(
    *,
    analysis_run_metadata: typing.Optional[typing.Union[RolloutSpecStrategyBlueGreenPrePromotionAnalysisAnalysisRunMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    args: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgs, typing.Dict[builtins.str, typing.Any]]]] = None,
    dry_run: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyBlueGreenPrePromotionAnalysisDryRun, typing.Dict[builtins.str, typing.Any]]]] = None,
    measurement_retention: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyBlueGreenPrePromotionAnalysisMeasurementRetention, typing.Dict[builtins.str, typing.Any]]]] = None,
    templates: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyBlueGreenPrePromotionAnalysisTemplates, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6fbf24dd30ded26d90cbb902fdf846b05f489be67b3a7bed41f93ff613ad3b84(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__96110d0f5d986a7fe40117b0faa4d73abe8c5dba51b873c341d1dec0338bf933(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
    value_from: typing.Optional[typing.Union[RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgsValueFrom, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ea86541203a4b93d0386d57033c469d10d545ee543453b928f8dd316df35c761(
    *,
    field_ref: typing.Optional[typing.Union[RolloutSpecStrategyBlueGreenPrePromotionAnalysisArgsValueFromFieldRef, typing.Dict[builtins.str, typing.Any]]] = None,
    pod_template_hash_value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__326d79513974f88704fc254a23cba07fd889da845bb8e50844890abf5097058c(
    *,
    field_path: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__96819e31bbb3a81b20ea682eee117987226039cdad32a088303a2566d11b13b1(
    *,
    metric_name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f2371c8951168a264a6cc773e2ceec5e4f663027aa2bd6f3d9f9e6e665bf63b5(
    *,
    limit: jsii.Number,
    metric_name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7acfdd97b68200286d3c9a12238e4fb0c13b82b2028c9fca59f18e9292a40992(
    *,
    cluster_scope: typing.Optional[builtins.bool] = None,
    template_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__13c034390f7453e6c6776588f226cd0a5e8d9c85832eb4cca48e14c339a8cec9(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8ca24b1ee204ccb7f57bd6c80b9e4ca642d55abcd62624e97d0b6581eb499e01(
    *,
    abort_scale_down_delay_seconds: typing.Optional[jsii.Number] = None,
    analysis: typing.Optional[typing.Union[RolloutSpecStrategyCanaryAnalysis, typing.Dict[builtins.str, typing.Any]]] = None,
    anti_affinity: typing.Optional[typing.Union[RolloutSpecStrategyCanaryAntiAffinity, typing.Dict[builtins.str, typing.Any]]] = None,
    canary_metadata: typing.Optional[typing.Union[RolloutSpecStrategyCanaryCanaryMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    canary_service: typing.Optional[builtins.str] = None,
    dynamic_stable_scale: typing.Optional[builtins.bool] = None,
    max_surge: typing.Optional[RolloutSpecStrategyCanaryMaxSurge] = None,
    max_unavailable: typing.Optional[RolloutSpecStrategyCanaryMaxUnavailable] = None,
    min_pods_per_replica_set: typing.Optional[jsii.Number] = None,
    ping_pong: typing.Optional[typing.Union[RolloutSpecStrategyCanaryPingPong, typing.Dict[builtins.str, typing.Any]]] = None,
    replica_progress_threshold: typing.Optional[typing.Union[RolloutSpecStrategyCanaryReplicaProgressThreshold, typing.Dict[builtins.str, typing.Any]]] = None,
    scale_down_delay_revision_limit: typing.Optional[jsii.Number] = None,
    scale_down_delay_seconds: typing.Optional[jsii.Number] = None,
    stable_metadata: typing.Optional[typing.Union[RolloutSpecStrategyCanaryStableMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    stable_service: typing.Optional[builtins.str] = None,
    steps: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyCanarySteps, typing.Dict[builtins.str, typing.Any]]]] = None,
    traffic_routing: typing.Optional[typing.Union[RolloutSpecStrategyCanaryTrafficRouting, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8d1dcdb05843a53adcf360bb35a6e3817c184e152c9a23daa56b8be1fa03780d(
    *,
    analysis_run_metadata: typing.Optional[typing.Union[RolloutSpecStrategyCanaryAnalysisAnalysisRunMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    args: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyCanaryAnalysisArgs, typing.Dict[builtins.str, typing.Any]]]] = None,
    dry_run: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyCanaryAnalysisDryRun, typing.Dict[builtins.str, typing.Any]]]] = None,
    measurement_retention: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyCanaryAnalysisMeasurementRetention, typing.Dict[builtins.str, typing.Any]]]] = None,
    starting_step: typing.Optional[jsii.Number] = None,
    templates: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyCanaryAnalysisTemplates, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__50be7db096bba8da8a1341ff5be4e915507a0358c41d7dc601556433bdce0689(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__30e1ce71039d349a08b01353ab2a64c5453f48b8a3cc07aa3bee20f0c156fb5f(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
    value_from: typing.Optional[typing.Union[RolloutSpecStrategyCanaryAnalysisArgsValueFrom, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__66ab74732e584893600fd8bbef2d10344e6f0b031a89d15d35e93bbe31dbc346(
    *,
    field_ref: typing.Optional[typing.Union[RolloutSpecStrategyCanaryAnalysisArgsValueFromFieldRef, typing.Dict[builtins.str, typing.Any]]] = None,
    pod_template_hash_value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__10ab89d61198eeeeac6bac01927aefc442d90f170f7157abc4d0b1cdb8edbc6d(
    *,
    field_path: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9e31f8853b4096f2b82d9f48c7dbc7174c0b02bf3c14a8b0f02b641d422d1100(
    *,
    metric_name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c2ff25a66dda86527135ef169bf3f0ae8d7165460caf575f58d6180d7dbf9254(
    *,
    limit: jsii.Number,
    metric_name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f0121a18c1f383f65230f4fd80bbbbe88c910b06c23dc0ed7de152639b36cd55(
    *,
    cluster_scope: typing.Optional[builtins.bool] = None,
    template_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a222fa7af7c3a75bd8a2827dfc86c098217e1dff71f6722e03fae0c03e0a9c4c(
    *,
    preferred_during_scheduling_ignored_during_execution: typing.Optional[typing.Union[RolloutSpecStrategyCanaryAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution, typing.Dict[builtins.str, typing.Any]]] = None,
    required_during_scheduling_ignored_during_execution: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__40fe3fa51ed9c77e0d8dd3e9ff6c24a21dc1527a3eb402fd23ce2bd0caac9213(
    *,
    weight: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fd08b0903ea03306d750b63e1c7f7a56e437e41819533755ab18c44f25575c8d(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f497ab450581d51c36d05e87677aa84ce05f0c8e61ff1b30e9eb51c38c9df336(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c23df18319bfe7dbb556fa69da29814c0af7a6c69843a5eaf57c1c21e8f90b3e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__176ebc81d6d312cceb230197c8d9d6b71ad47a0847045b59363cd7e0f3dba7a4(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c82919935255a14c191ba87ecac110df73c67861d0e9d7d9c0eab92d709b3c91(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__87550d3f40db193d63b023c3b1913c4f3de835196560f3fcd5be27ad90bb0d7d(
    *,
    ping_service: builtins.str,
    pong_service: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f629c934c8dde3d4e6be0f3ef50cd5a5a9afb0fcf6da23320d8b0da3b63a726d(
    *,
    type: builtins.str,
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3b5cf0d537280d318e31cce3565b3ae6e348de67f37423b426cae0a796fad503(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f9ef5c332878beb9364afbdc1195bf52ac650b14478413ddea02c3502904a4ff(
    *,
    analysis: typing.Optional[typing.Union[RolloutSpecStrategyCanaryStepsAnalysis, typing.Dict[builtins.str, typing.Any]]] = None,
    experiment: typing.Optional[typing.Union[RolloutSpecStrategyCanaryStepsExperiment, typing.Dict[builtins.str, typing.Any]]] = None,
    pause: typing.Optional[typing.Union[RolloutSpecStrategyCanaryStepsPause, typing.Dict[builtins.str, typing.Any]]] = None,
    plugin: typing.Optional[typing.Union[RolloutSpecStrategyCanaryStepsPlugin, typing.Dict[builtins.str, typing.Any]]] = None,
    set_canary_scale: typing.Optional[typing.Union[RolloutSpecStrategyCanaryStepsSetCanaryScale, typing.Dict[builtins.str, typing.Any]]] = None,
    set_header_route: typing.Optional[typing.Union[RolloutSpecStrategyCanaryStepsSetHeaderRoute, typing.Dict[builtins.str, typing.Any]]] = None,
    set_mirror_route: typing.Optional[typing.Union[RolloutSpecStrategyCanaryStepsSetMirrorRoute, typing.Dict[builtins.str, typing.Any]]] = None,
    set_weight: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a1c82106e191cc44645e791f0bd214ffbdc12ed982b9ef7d2faa9d5f41b0ae44(
    *,
    analysis_run_metadata: typing.Optional[typing.Union[RolloutSpecStrategyCanaryStepsAnalysisAnalysisRunMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    args: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyCanaryStepsAnalysisArgs, typing.Dict[builtins.str, typing.Any]]]] = None,
    dry_run: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyCanaryStepsAnalysisDryRun, typing.Dict[builtins.str, typing.Any]]]] = None,
    measurement_retention: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyCanaryStepsAnalysisMeasurementRetention, typing.Dict[builtins.str, typing.Any]]]] = None,
    templates: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyCanaryStepsAnalysisTemplates, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5ee08f187b70669ad12afdd5a860873d5baeade579231da18403e5408d8c35a9(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__35b8a94dca4beda0c86b1a59c30a5d7d002dc629f8ac8dcbc55a98139459202d(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
    value_from: typing.Optional[typing.Union[RolloutSpecStrategyCanaryStepsAnalysisArgsValueFrom, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1000502aeb193906da75d348a54201ee10d05585db42d1c50fd681dcba269484(
    *,
    field_ref: typing.Optional[typing.Union[RolloutSpecStrategyCanaryStepsAnalysisArgsValueFromFieldRef, typing.Dict[builtins.str, typing.Any]]] = None,
    pod_template_hash_value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fb97ee329a407ea0cc1f4e0827c2560addc0bf5bbc57e61062af3aa18ab936fb(
    *,
    field_path: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__50dbfdf8f6055770b9abdfd16e5b013d87ebd773da593ecbcded06c6c6dc4c2e(
    *,
    metric_name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b530b4fc081080dabc2c306e1e31ffacca5db78303129664ef487019585eb5de(
    *,
    limit: jsii.Number,
    metric_name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1325fb6ae3a6f591f279813124ee8a241294b23e82b442f5534703ec99ee91ce(
    *,
    cluster_scope: typing.Optional[builtins.bool] = None,
    template_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e37fd338fcf1e6ca2e24229fe29ab0853373232027fa838d4198dbce633afab2(
    *,
    templates: typing.Sequence[typing.Union[RolloutSpecStrategyCanaryStepsExperimentTemplates, typing.Dict[builtins.str, typing.Any]]],
    analyses: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyCanaryStepsExperimentAnalyses, typing.Dict[builtins.str, typing.Any]]]] = None,
    analysis_run_metadata: typing.Optional[typing.Union[RolloutSpecStrategyCanaryStepsExperimentAnalysisRunMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    dry_run: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyCanaryStepsExperimentDryRun, typing.Dict[builtins.str, typing.Any]]]] = None,
    duration: typing.Optional[builtins.str] = None,
    scale_down_delay_seconds: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fb8fb090144ba324a2e7ddd12af53ef87faf97b240267e1872b033ee94c1b51d(
    *,
    name: builtins.str,
    template_name: builtins.str,
    args: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyCanaryStepsExperimentAnalysesArgs, typing.Dict[builtins.str, typing.Any]]]] = None,
    cluster_scope: typing.Optional[builtins.bool] = None,
    required_for_completion: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8ff0fb54b5a9cbb63345ef84b483e2a3ad031b58dface62007cc70b3b4cb6188(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
    value_from: typing.Optional[typing.Union[RolloutSpecStrategyCanaryStepsExperimentAnalysesArgsValueFrom, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f1281534c335a628c82cde1c0ab2e0dc93c70894775cdbeb6ca7d7762040fc67(
    *,
    field_ref: typing.Optional[typing.Union[RolloutSpecStrategyCanaryStepsExperimentAnalysesArgsValueFromFieldRef, typing.Dict[builtins.str, typing.Any]]] = None,
    pod_template_hash_value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__03f6c6889c22ba74cba6727b835e72903df84ccc8a6079fe8b7206d4ea2ac893(
    *,
    field_path: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bcbfe38375e8997f7c25ee9bf97f9365e72c65409b6a3f118cdf7c2fd650d656(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__82ba8123f9fc1235f38d4654084722e5138cf33ce6416640d0056594bcaf16bf(
    *,
    metric_name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__18406b5da6242b4baffbe6a20acdbdc59d3fc0443526084f564c4424110ca0d2(
    *,
    name: builtins.str,
    spec_ref: builtins.str,
    metadata: typing.Optional[typing.Union[RolloutSpecStrategyCanaryStepsExperimentTemplatesMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    replicas: typing.Optional[jsii.Number] = None,
    selector: typing.Optional[typing.Union[RolloutSpecStrategyCanaryStepsExperimentTemplatesSelector, typing.Dict[builtins.str, typing.Any]]] = None,
    service: typing.Optional[typing.Union[RolloutSpecStrategyCanaryStepsExperimentTemplatesService, typing.Dict[builtins.str, typing.Any]]] = None,
    weight: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f6b6dc011a462dba956feedbe46f7b106662358c19d103fd663e3edc9d20b352(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a90da889a34d48a9c2f3f7ed41e29faf2948802aada511f1b76de13493361a40(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyCanaryStepsExperimentTemplatesSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9622c48ea62a55b1fe9d3549411483de32bbb5a59350d0ae682c932de0890a7a(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__33b28632d470deec4077870a94a62b2ed7370ee442b1e86e6ec3aa2d847bc62a(
    *,
    name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b7e80332e99eb939f2a5cb67818fe705c00e119d9c356b1d304fe9ed4a354c97(
    *,
    duration: typing.Optional[RolloutSpecStrategyCanaryStepsPauseDuration] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5a5c44d544cf6dcaf6b8bb5a8f6da845a7740719db0f746a73ea82ed4c122897(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__68bde652e420c955edc2d83ed2b54bd0d1b8efaa4788c3b5359708d9af0002ee(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e870601271eb2d0375817834153c920737afe8941aa26c637e6c05ee0f7d46ce(
    *,
    name: builtins.str,
    config: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__559f22c519c4e170346535841935eabfc436c7c98f1d5c1dc32af60387442871(
    *,
    match_traffic_weight: typing.Optional[builtins.bool] = None,
    replicas: typing.Optional[jsii.Number] = None,
    weight: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__17044a4b70ddb13deb6ed082412e29dedce342288482606a7778e68d9bb519aa(
    *,
    match: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyCanaryStepsSetHeaderRouteMatch, typing.Dict[builtins.str, typing.Any]]]] = None,
    name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a5142b815a3aefddd3d50867ca407758aa6469ac7955902f4a3fff2d92e4b3c9(
    *,
    header_name: builtins.str,
    header_value: typing.Union[RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5f3dc14bf439d0cd62ce6ea190e12eef9a7f43899316db4ef253e5d223e9c0ef(
    *,
    exact: typing.Optional[builtins.str] = None,
    prefix: typing.Optional[builtins.str] = None,
    regex: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__540c083d64c955fa9b80a5a1ea25f89ed7337cf8c6b364e9a6b01f6701172825(
    *,
    name: builtins.str,
    match: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch, typing.Dict[builtins.str, typing.Any]]]] = None,
    percentage: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__197ff48cf404d5167dbc018945ce6913034516cc79e2728cb39acb2b3dd418c9(
    *,
    headers: typing.Optional[typing.Mapping[builtins.str, typing.Union[RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    method: typing.Optional[typing.Union[RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchMethod, typing.Dict[builtins.str, typing.Any]]] = None,
    path: typing.Optional[typing.Union[RolloutSpecStrategyCanaryStepsSetMirrorRouteMatchPath, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__11784d4266a11160636b4d6b583d1ac9187b16e4ecb78b2cf997c82e8fdb12b4(
    *,
    exact: typing.Optional[builtins.str] = None,
    prefix: typing.Optional[builtins.str] = None,
    regex: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6d39e8efd7102d9f34b13c2fb24ca050c72a859b61f2da2ba86249349530fe96(
    *,
    exact: typing.Optional[builtins.str] = None,
    prefix: typing.Optional[builtins.str] = None,
    regex: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__79980d82544d0b1fad9cd7e14867601a4f39b7b00f391a135a0fac9929adf788(
    *,
    exact: typing.Optional[builtins.str] = None,
    prefix: typing.Optional[builtins.str] = None,
    regex: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ade0be851a6e1f89f6d37b7ecf3e65903846380fd17b6073879899954ba32285(
    *,
    alb: typing.Optional[typing.Union[RolloutSpecStrategyCanaryTrafficRoutingAlb, typing.Dict[builtins.str, typing.Any]]] = None,
    ambassador: typing.Optional[typing.Union[RolloutSpecStrategyCanaryTrafficRoutingAmbassador, typing.Dict[builtins.str, typing.Any]]] = None,
    apisix: typing.Optional[typing.Union[RolloutSpecStrategyCanaryTrafficRoutingApisix, typing.Dict[builtins.str, typing.Any]]] = None,
    app_mesh: typing.Optional[typing.Union[RolloutSpecStrategyCanaryTrafficRoutingAppMesh, typing.Dict[builtins.str, typing.Any]]] = None,
    istio: typing.Optional[typing.Union[RolloutSpecStrategyCanaryTrafficRoutingIstio, typing.Dict[builtins.str, typing.Any]]] = None,
    managed_routes: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyCanaryTrafficRoutingManagedRoutes, typing.Dict[builtins.str, typing.Any]]]] = None,
    max_traffic_weight: typing.Optional[jsii.Number] = None,
    nginx: typing.Optional[typing.Union[RolloutSpecStrategyCanaryTrafficRoutingNginx, typing.Dict[builtins.str, typing.Any]]] = None,
    plugins: typing.Any = None,
    smi: typing.Optional[typing.Union[RolloutSpecStrategyCanaryTrafficRoutingSmi, typing.Dict[builtins.str, typing.Any]]] = None,
    traefik: typing.Optional[typing.Union[RolloutSpecStrategyCanaryTrafficRoutingTraefik, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__73e876c58d1ab3a7d2eb3c10875ff6613ffa5d1187b93d6f1f35b5969189744d(
    *,
    service_port: jsii.Number,
    annotation_prefix: typing.Optional[builtins.str] = None,
    ingress: typing.Optional[builtins.str] = None,
    ingresses: typing.Optional[typing.Sequence[builtins.str]] = None,
    root_service: typing.Optional[builtins.str] = None,
    stickiness_config: typing.Optional[typing.Union[RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8867d8d77962ccf5fb53f6f17f620d5ffde988d824847fb6f5e6675348c8d719(
    *,
    duration_seconds: jsii.Number,
    enabled: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b15c938b4e5fcdd54e8f010d3e10c2ecb2b5283bd1e6a6dedc5e6610d1ddda7a(
    *,
    mappings: typing.Sequence[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1c94f7b1534e0fb77eb23e99e823441a080ff1b6aea9238794f5072a3a54e86e(
    *,
    route: typing.Optional[typing.Union[RolloutSpecStrategyCanaryTrafficRoutingApisixRoute, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cf751e0643ad6459a04643d93fb12411368c9aebb3e7b9a5a693ca23a18f0992(
    *,
    name: builtins.str,
    rules: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0e76c1c1835e2eaae0ff715208506e21a4d5bf1d10d9391421f66c31ac1f0e39(
    *,
    virtual_node_group: typing.Optional[typing.Union[RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup, typing.Dict[builtins.str, typing.Any]]] = None,
    virtual_service: typing.Optional[typing.Union[RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c009320aca736b4c008335a031fb963c685fa61d474cadfc83de52ecaf62ad24(
    *,
    canary_virtual_node_ref: typing.Union[RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroupCanaryVirtualNodeRef, typing.Dict[builtins.str, typing.Any]],
    stable_virtual_node_ref: typing.Union[RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroupStableVirtualNodeRef, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ac68b155e3f69b0f47c3ad305ede147a4bd507c085b743a8b4ec91a740ec51d4(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6420288c089969a88fe6b226497db14bb420229a36a8485ab62a015ac20a89a6(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b90f0a388c94f9511c6d6ac21eb41af137d2439bb2f702539eddd7b2812bddd2(
    *,
    name: builtins.str,
    routes: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__44bcb98d693a19d6e8f8de042f4745093c8f143780023acb04e47f6f313fd1cd(
    *,
    destination_rule: typing.Optional[typing.Union[RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule, typing.Dict[builtins.str, typing.Any]]] = None,
    virtual_service: typing.Optional[typing.Union[RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService, typing.Dict[builtins.str, typing.Any]]] = None,
    virtual_services: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServices, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__59b10ce13a8c02f4cca3c92c2c78e9309237bcde0beed128d7f477a72f85ed03(
    *,
    canary_subset_name: builtins.str,
    name: builtins.str,
    stable_subset_name: builtins.str,
    additional_subset_names: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2e5cbc5b1de2f452490ddcd7788ea1cf7e8699990d480cf5aacad23e11f03f42(
    *,
    name: builtins.str,
    routes: typing.Optional[typing.Sequence[builtins.str]] = None,
    tcp_routes: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTcpRoutes, typing.Dict[builtins.str, typing.Any]]]] = None,
    tls_routes: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTlsRoutes, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c640f88da0314813fd28de88a1cb1bd17cbc9017b9a13e21bbd31f3d89e47496(
    *,
    port: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d0f2e3da96c5049cc89384d6570fc211cdcfaaf6a7120a3ee6113d80a3adc77e(
    *,
    port: typing.Optional[jsii.Number] = None,
    sni_hosts: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__356d6fd0a00479d3297ffc0699e36a6ebc5d7e889513b1d828ce36e8b239f5f2(
    *,
    name: builtins.str,
    routes: typing.Optional[typing.Sequence[builtins.str]] = None,
    tcp_routes: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServicesTcpRoutes, typing.Dict[builtins.str, typing.Any]]]] = None,
    tls_routes: typing.Optional[typing.Sequence[typing.Union[RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServicesTlsRoutes, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c6945aa70450edd11336145d53364ef26f1308863ec790e5b8b19bfcb24ed077(
    *,
    port: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2dc0339354a00d7ca4d8024d0161207243c2201d4e648509ba8a58503e81de03(
    *,
    port: typing.Optional[jsii.Number] = None,
    sni_hosts: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d256a7307a61cf26b2f5e220f7544b89d8d16d971a0448a7acc50847a60b68d3(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__19372c63a9468a85943106e5fe5decdac346ded48b1e3d91c11259de618dfbc6(
    *,
    additional_ingress_annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    annotation_prefix: typing.Optional[builtins.str] = None,
    canary_ingress_annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    stable_ingress: typing.Optional[builtins.str] = None,
    stable_ingresses: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1c36d49dd262dbda2ff4ac7f4c9771a5552f4104cf9aee622c79a7a22bb38534(
    *,
    root_service: typing.Optional[builtins.str] = None,
    traffic_split_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__73f8deb046ff33f606f43b1877b566f81303e75804366f6d29b816be809964b0(
    *,
    weighted_traefik_service_name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__252639d01d8240812037be3b5ca34bd439264ba142bc99599ec4e0520b0a23c0(
    *,
    api_version: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    scale_down: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass
