using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading.Learning;
using TaskGen.Roslyn.Reading.Learning.Methods;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>A trainer, known by its class before anything is generated for it.</summary>
/// <param name="Name">Its name among several; null where it is the only one.</param>
/// <param name="IsInstance">Whether it belongs to an instance.</param>
/// <param name="HasGroup">Whether the class that several stand in is that of an instance.</param>
/// <param name="Hyperparameters">The type of the hyperparameters.</param>
/// <param name="Model">The type of the model.</param>
/// <param name="IsValid">Whether code is generated for it.</param>
internal sealed record KnownTrainer(string? Name, bool IsInstance, bool HasGroup, ITypeSymbol Hyperparameters, ITypeSymbol Model, bool IsValid)
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<INamedTypeSymbol, DatasetModel?>> Datasets = new();

    /// <summary>Whether what is generated mentions private types, so that nobody outside of the class can name it.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Whether its hyperparameters can be searched, so that there is a tuner.</summary>
    public bool IsTuned { get; init; }

    /// <summary>The trainer of a class by its name, or the only one; null if there is none.</summary>
    public static KnownTrainer? Of(INamedTypeSymbol type, string? name, KnownSymbols known, CancellationToken cancellationToken)
    {
        if (Declarations.Attribute(type, KnownNames.DatasetAttribute, known) is not { } dataset)
        {
            return null;
        }

        if (type.DeclaringSyntaxReferences.IsEmpty)
        {
            return Generated(type, name, known);
        }

        var trainings = Declarations.Of(type, KnownNames.TrainAttribute, known);
        if ((name is null) != (trainings.Count == 1))
        {
            return null;
        }

        var found = trainings.FirstOrDefault(training => name is null || training.Name == name);
        if (found?.Method is not { } method || Hyperparameter(method, known) is not { } hyperparameters || ModelOf(method, known) is not { } model)
        {
            return null;
        }

        var generated = Read(type, dataset, known, cancellationToken);
        return new KnownTrainer(
            name, IsOfInstance(method, model, type, known), trainings.Any(training => !training.Method.IsStatic || ScoringByInstance(type, known).Any()),
            hyperparameters, model, generated is not null)
        {
            IsTuned = generated?.Trainers.Any(trainer => trainer.Name == name && trainer.Space is not null) == true,
            IsPrivate = type.InstanceConstructors.Append(method).SelectMany(static taking => taking.Parameters).Select(static parameter => parameter.Type)
                .Append(model).Any(mentioned => GroupAccessibility.Inside(mentioned, type) == Accessibility.Private),
        };
    }

    // Of a library the generated members are there to be seen.
    private static KnownTrainer? Generated(INamedTypeSymbol type, string? name, KnownSymbols known)
    {
        var group = name is null ? type : type.GetTypeMembers("Trainers").Concat(type.GetTypeMembers("TrainerGroup")).FirstOrDefault();
        return group?.GetMembers(name ?? "Trainer").OfType<IPropertySymbol>()
            .FirstOrDefault() is { Type: INamedTypeSymbol { TypeArguments.Length: 2 } trainer } property
            && known.Is(trainer, KnownNames.TrainerInterface)
                ? new KnownTrainer(name, !property.IsStatic, group.Name == "TrainerGroup", trainer.TypeArguments[0], trainer.TypeArguments[1], true)
                {
                    IsTuned = name is null
                        ? !type.GetMembers("Tuner").IsEmpty
                        : type.GetTypeMembers("Tuners").Concat(type.GetTypeMembers("TunerGroup")).Any(tuners => !tuners.GetMembers(name).IsEmpty),
                }
                : null;
    }

    private static ITypeSymbol? Hyperparameter(IMethodSymbol method, KnownSymbols known) => method.Parameters
        .FirstOrDefault(parameter => !LearnParameters.IsPartition(parameter.Type, known) && ServiceKinds.Of(parameter, known) == ParameterKind.Data)
        ?.Type is { } type ? TypeNames.WithoutAnnotation(type) : null;

    private static ITypeSymbol? ModelOf(IMethodSymbol method, KnownSymbols known)
    {
        var type = ReturnReader.Unwrap(method, known).Type;
        return type is not null && known.Is(type, KnownNames.Model) ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
    }

    private static bool IsOfInstance(IMethodSymbol method, ITypeSymbol model, INamedTypeSymbol type, KnownSymbols known) => !method.IsStatic
        || ScoringByInstance(type, known).Any(scoring => ScoringMethods.ModelOf(scoring, known) is { } taken && ScoringMethods.Takes(taken, model, known));

    private static IEnumerable<IMethodSymbol> ScoringByInstance(INamedTypeSymbol type, KnownSymbols known) =>
        Declarations.Of(type, KnownNames.EvaluateAttribute, known).Concat(Declarations.Of(type, KnownNames.MetricAttribute, known))
            .Select(static scoring => scoring.Method).Where(static method => !method.IsStatic);

    /// <summary>What is generated for a class; null if nothing is.</summary>
    public static DatasetModel? Read(INamedTypeSymbol type, AttributeData dataset, KnownSymbols known, CancellationToken cancellationToken) =>
        Datasets.GetValue(known.Compilation, static _ => new(SymbolEqualityComparer.Default)).GetOrAdd(
            type, _ => DatasetReader.Read(type, dataset, known.Compilation, cancellationToken).Model);
}
