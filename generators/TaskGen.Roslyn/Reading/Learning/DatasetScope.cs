using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading.Learning.Methods;
using TaskGen.Roslyn.Reading.Learning.Spaces;
using TaskGen.Roslyn.Reading.Learning.Stages;

namespace TaskGen.Roslyn.Reading.Learning;

/// <summary>What is known while a class with <c>[Dataset]</c> is read.</summary>
internal sealed class DatasetScope(
    INamedTypeSymbol type, ContainerModel container, DatasetOptionsModel options, IReadOnlyList<string> trainerNames, CodecReader codecs, ProblemBag problems)
{
    private EquatableArray<ConstructorParameterModel>? _constructor;
    private (IMethodSymbol Method, ITypeSymbol Type)? _partition;
    private SpaceReader? _space;
    private MetricSet? _metrics;

    /// <summary>The metrics of the class, read once.</summary>
    public MetricSet Metrics => _metrics ??= new MetricSet(type, codecs, problems);

    /// <summary>Checks hyperparameters, each record once.</summary>
    public SpaceReader Space(Location parameter) => _space ??= new SpaceReader(codecs.Known, parameter, problems, codecs.CancellationToken);

    public ContainerModel Container => container;

    public CodecReader Codecs => codecs;

    public ProblemBag Problems => problems;

    public IReadOnlyList<string> TrainerNames => trainerNames;

    public IEnumerable<ITypeSymbol> ConstructorTypes =>
        type.InstanceConstructors.SelectMany(static constructor => constructor.Parameters).Select(static parameter => parameter.Type);

    /// <summary>The constructor, read once.</summary>
    public EquatableArray<ConstructorParameterModel> Constructor(Location location) =>
        _constructor ??= ConstructorReader.Read(type, location, codecs, problems);

    /// <summary>What the dataset is read into: the partition of the first training method, and that method.</summary>
    public (IMethodSymbol Method, ITypeSymbol Type) Partition(IMethodSymbol method, ITypeSymbol partition) =>
        _partition ??= (method, TypeNames.WithoutAnnotation(partition));

    /// <summary>The keyword for a member that mentions the given types.</summary>
    public string Accessibility(IEnumerable<ITypeSymbol> mentioned) => Reachability.Keyword(
        mentioned.Select(mention => GroupAccessibility.Inside(mention, type)).Aggregate(Microsoft.CodeAnalysis.Accessibility.Public, Reachability.Narrower));

    /// <summary>Whether a partition parameter is of the dataset's sort; a problem if not.</summary>
    public bool CheckLaziness(IParameterSymbol parameter)
    {
        var isLazyPartition = LearnParameters.IsLazyPartition(parameter.Type, codecs.Known);
        if (isLazyPartition == options.IsLazy)
        {
            return true;
        }

        problems.Add(
            options.IsLazy ? DatasetProblems.EagerPartitionOfLazyDataset : DatasetProblems.LazyPartitionOfEagerDataset,
            ParameterReader.Location(parameter, codecs.CancellationToken), parameter.Name, TypeNames.Short(
                TypeNames.WithoutAnnotation(parameter.Type)), TypeNames.Short(type));
        return false;
    }

    /// <summary>Checks the validation partition of a training method against the dataset, which may have none to pass.</summary>
    public void CheckValidation(IParameterSymbol parameter)
    {
        if (!string.IsNullOrWhiteSpace(options.ValidationUrl) || options.ValidationSize is not null || options.Query?.HasValidation == true
            || SplitterShape.MayValidate(type, codecs.Known))
        {
            return;
        }

        var isRequired = parameter is { NullableAnnotation: NullableAnnotation.NotAnnotated, HasExplicitDefaultValue: false };
        problems.Add(
            isRequired ? DatasetProblems.ValidationNotConfigured : HintProblems.ValidationNeverPassed,
            ParameterReader.Location(parameter, codecs.CancellationToken), parameter.Name, TypeNames.Short(type));
    }
}
