using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading.Learning.Methods;
using TaskGen.Roslyn.Reading.Learning.Spaces;

namespace TaskGen.Roslyn.Reading.Learning;

/// <summary>Reads a method with <c>[Train]</c>, with the evaluation that fits it.</summary>
internal sealed class TrainReader(DatasetScope scope)
{
    private readonly CodecReader _codecs = scope.Codecs;
    private readonly ProblemBag _problems = scope.Problems;

    public TrainerModel? Read(IMethodSymbol method, AttributeData attribute, string? name, IReadOnlyList<AnnotatedMethod> evaluations)
    {
        var location = SignatureReader.NameLocation(method, _codecs.CancellationToken);
        if (!LearnMethods.CheckForm(method, "training method", location, _problems))
        {
            return null;
        }

        var options = TaskOptionsReader.Read(method, attribute, cachedByDefault: true, _codecs.Known, _problems, _codecs.CancellationToken);
        var parameters = LearnParameters.Of(method, _codecs, _problems);
        var hyperparameters = Hyperparameters(method, parameters, location);
        var hasPartition = CheckPartitions(method, parameters, location);
        if (Model(method, location) is not var (result, model, hasMetadata) || hyperparameters is null || !hasPartition)
        {
            return null;
        }

        if (Evaluation(method, model, evaluations, location) is not var (evaluate, evaluateParameters))
        {
            return null;
        }

        var metrics = scope.Metrics.Of(model, evaluate);
        if (metrics.Any(metric => !metric.Parameters.Partitions.All(scope.CheckLaziness)))
        {
            return null;
        }

        var partition = parameters.Partitions[0].Type;
        CheckRows(
            parameters.Partitions.Concat(evaluateParameters.Partitions).Concat(metrics.SelectMany(static metric => metric.Parameters.Partitions)),
            scope.Partition(method, partition));
        var isInstance = !method.IsStatic || !evaluate.Method.IsStatic || metrics.Any(static metric => !metric.Symbol.IsStatic);
        var constructor = isInstance ? scope.Constructor(location) : default;
        CheckNamesakes(parameters.Others[0], constructor, hyperparameters.Value.Member, (name ?? "Trainer") + "Inputs");
        return new TrainerModel(
            name,
            name is null ? scope.Container.FullName : $"{scope.Container.FullName}.{name}",
            $"{scope.Container.HintName}.{(name is null ? "" : HintNames.Distinct(name, scope.TrainerNames) + ".")}Trainer",
            isInstance,
            scope.Accessibility([hyperparameters.Value.Type, model]),
            scope.Accessibility([hyperparameters.Value.Type, model, partition, .. constructor.Count > 0 ? scope.ConstructorTypes : []]),
            scope.Accessibility([hyperparameters.Value.Type, .. constructor.Count > 0 ? scope.ConstructorTypes : []]),
            constructor,
            hyperparameters.Value.Member,
            parameters.Others[0].Name,
            TypeNames.Qualified(TypeNames.WithoutAnnotation(partition)),
            TypeNames.Qualified(model),
            result.Codec,
            hasMetadata,
            new SpaceModelReader(_codecs).Read(hyperparameters.Value.Type, name ?? "Space"),
            parameters.Partitions.Count > 1,
            Call(method, parameters, result),
            evaluate,
            metrics.Select(static metric => metric.Model).ToEquatableArray(),
            options,
            parameters.Services.Concat(evaluateParameters.Services).Concat(metrics.SelectMany(static metric => metric.Parameters.Services))
                .Where(static service => service.Kind == ParameterKind.Service)
                .Concat(constructor.Select(static parameter => parameter.Parameter).Where(static parameter => parameter.Kind == ParameterKind.Service))
                .ToEquatableArray(),
            new DocumentationModel(Documentation.Summary(method, _codecs.CancellationToken), SignatureReader.Cref(method)));
    }

    private (ITypeSymbol Type, MemberModel Member)? Hyperparameters(IMethodSymbol method, LearnParameters parameters, Location location)
    {
        if (parameters.Others.Count == 0)
        {
            _problems.Add(TrainingProblems.TrainWithoutHyperparameters, location, method.Name);
            return null;
        }

        foreach (var other in parameters.Others.Skip(1))
        {
            _problems.Add(
                TrainingProblems.UnexpectedParameter, ParameterReader.Location(other, _codecs.CancellationToken), other.Name, method.Name,
                "hyperparameters, partitions and services");
        }

        var parameter = parameters.Others[0];
        var place = ParameterReader.Location(parameter, _codecs.CancellationToken) ?? location;
        if (LooseTypes.Describe(parameter.Type, _codecs.Known) is { } loose)
        {
            _problems.Add(HyperparameterProblems.LooseType, place, parameter.Name, TypeNames.Short(parameter.Type), loose);
            return null;
        }

        scope.Space(place).Check(TypeNames.WithoutAnnotation(parameter.Type));
        return ParameterReader.Read(parameter, _codecs, _problems) is { Member: { } member }
            ? (TypeNames.WithoutAnnotation(parameter.Type), member)
            : null;
    }

    // Hyperparameters and what the constructor takes become members of one record.
    private void CheckNamesakes(IParameterSymbol parameter, EquatableArray<ConstructorParameterModel> constructor, MemberModel hyperparameters, string inputs)
    {
        var members = constructor.Select(static item => item.Parameter.Member).OfType<MemberModel>().Append(hyperparameters).ToArray();
        if (
            members.GroupBy(static member => member.PropertyName).Concat(
                members.GroupBy(static member => member.JsonName)).FirstOrDefault(static group => group.Count() > 1) is { } twins)
        {
            _problems.Add(
                TaskProblems.ReservedName, ParameterReader.Location(parameter, _codecs.CancellationToken),
                "parameter", parameter.Name, $"the inputs of the trainer have another '{twins.Key}', from the constructor");
        }

        if (members.Any(member => member.PropertyName == inputs))
        {
            _problems.Add(
                TaskProblems.ReservedName, ParameterReader.Location(parameter, _codecs.CancellationToken),
                "parameter", parameter.Name, $"the inputs record of the trainer, '{inputs}', cannot have a member of its own name");
        }
    }

    private bool CheckPartitions(IMethodSymbol method, LearnParameters parameters, Location location)
    {
        if (parameters.Partitions.Count == 0)
        {
            _problems.Add(TrainingProblems.WithoutPartition, location, method.Name, "a partition to learn from");
            return false;
        }

        foreach (var third in parameters.Partitions.Skip(2))
        {
            _problems.Add(
                TrainingProblems.UnexpectedParameter, ParameterReader.Location(third, _codecs.CancellationToken), third.Name, method.Name,
                "a training and a validation partition");
        }

        foreach (var validation in parameters.Partitions.Skip(1).Take(1))
        {
            scope.CheckValidation(validation);
        }

        return parameters.Partitions.Aggregate(true, (isRight, parameter) => scope.CheckLaziness(parameter) && isRight);
    }

    private (ReturnModel Result, ITypeSymbol Model, bool HasMetadata)? Model(IMethodSymbol method, Location location)
    {
        var (kind, type) = ReturnReader.Unwrap(method, _codecs.Known);
        var hasMetadata = type is not null && _codecs.Known.Is(type, KnownNames.Model);
        var model = hasMetadata ? ((INamedTypeSymbol)type!).TypeArguments[0] : type;
        if (model is null)
        {
            _problems.Add(TaskProblems.ReturnWithoutCodec, location, method.Name, "'void'", "void", "is no model");
            return null;
        }

        if (_codecs.Read(model, TypeNames.Short(TypeNames.WithoutAnnotation(model)), out var failure) is { } codec)
        {
            return (new ReturnModel(kind, TypeNames.Qualified(type!), codec), model, hasMetadata);
        }

        failure!.Report(TaskProblems.ReturnWithoutCodec, location, method.Name, _problems);
        return null;
    }

    private (EvaluateModel Model, LearnParameters Parameters)? Evaluation(
        IMethodSymbol method, ITypeSymbol model, IReadOnlyList<AnnotatedMethod> evaluations, Location location)
    {
        if (evaluations.Count == 0)
        {
            _problems.Add(TrainingProblems.TrainWithoutEvaluate, location, method.Name, TypeNames.Short(model));
            return null;
        }

        var fitting = evaluations.Where(candidate => ScoringMethods.ModelOf(candidate.Method, _codecs.Known) is { } type
            && ScoringMethods.Takes(type, model, _codecs.Known)).ToArray();
        if (fitting.Length == 0)
        {
            var found = ScoringMethods.ModelOf(evaluations[0].Method, _codecs.Known);
            _problems.Add(
                TrainingProblems.ModelMismatch, SignatureReader.NameLocation(evaluations[0].Method, _codecs.CancellationToken),
                evaluations[0].Method.Name, found is null ? "no model" : TypeNames.Short(found), method.Name, TypeNames.Short(model));
            return null;
        }

        if (fitting.Length > 1)
        {
            _problems.Add(TrainingProblems.AmbiguousEvaluate, location, method.Name, fitting[0].Method.Name, fitting[1].Method.Name);
            return null;
        }

        return EvaluateReader.Read(fitting[0].Method, fitting[0].Attribute, _codecs, _problems) is { } read
            && read.Parameters.Partitions.All(scope.CheckLaziness) ? read : null;
    }

    private void CheckRows(IEnumerable<IParameterSymbol> partitions, (IMethodSymbol Method, ITypeSymbol Type) expected)
    {
        foreach (var parameter in partitions.Where(parameter => !SymbolEqualityComparer.Default.Equals(parameter.Type, expected.Type)))
        {
            _problems.Add(
                TrainingProblems.RowMismatch, ParameterReader.Location(parameter, _codecs.CancellationToken),
                parameter.Name, TypeNames.Short(TypeNames.WithoutAnnotation(parameter.Type)), expected.Method.Name, TypeNames.Short(expected.Type));
        }
    }

    private static LearnMethodModel Call(IMethodSymbol method, LearnParameters parameters, ReturnModel result)
    {
        var arguments = method.Parameters.Select(parameter =>
            SymbolEqualityComparer.Default.Equals(parameter, parameters.Partitions[0]) ? "train"
            : parameters.Partitions.Skip(1).Contains(parameter, SymbolEqualityComparer.Default) ? Validation(parameter)
            : parameters.Services.FirstOrDefault(service => service.Name == parameter.Name) is { } service ? ServiceKinds.Argument(service)
            : $"inputs.{Identifiers.Escape(Identifiers.ToPascalCase(parameter.Name))}");
        return new LearnMethodModel(
            method.Name, method.IsStatic, arguments.ToEquatableArray(), result.Kind, result.Type, method.GetDocumentationCommentId() ?? "");
    }

    // A method that insists on a validation partition is called with one only where there is one; the runtime sees to that.
    private static string Validation(IParameterSymbol parameter) =>
        parameter.Type.NullableAnnotation == NullableAnnotation.Annotated ? "validation" : "validation!";
}
