using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading.Learning.Queries;
using TaskGen.Roslyn.Reading.Learning.Rows;

namespace TaskGen.Roslyn.Reading.Learning.Stages;

/// <summary>Reads the methods that come in the place of steps of a dataset.</summary>
internal sealed class StagesReader(
    INamedTypeSymbol dataset, ContainerModel container, DatasetOptionsModel options, QueryInputs inputs, IReadOnlyList<string> trainerNames,
    CodecReader codecs, ProblemBag problems)
{
    /// <summary>The methods and the row type of the dataset; no methods if there are none, and no row type if something is wrong with them.</summary>
    /// <param name="features">The row type that training takes.</param>
    /// <param name="arguments">The settings of the dataset.</param>
    public (DatasetStagesModel? Stages, INamedTypeSymbol? Row) Read(INamedTypeSymbol features, AttributeArguments arguments)
    {
        if (StageKind.OfLoading.All(kind => Declarations.Of(dataset, kind.Attribute, codecs.Known).Count == 0))
        {
            return (null, features);
        }

        var before = problems.ToImmutable().Length;
        var (reading, uniting, parsing, splitting, transforming) = (
            Find(StageKind.Reader), Find(StageKind.Union), Find(StageKind.Parser), Find(StageKind.Splitter), Find(StageKind.Transform));
        var transform = transforming is null ? null : TransformShape.Read(transforming, features, container.FullName);
        var row = transform?.Row ?? features;
        var parser = parsing is null ? null : ParserShape.Read(parsing, row, container.FullName, codecs.Known);
        var raw = parser?.Raw ?? row;
        var reader = reading is null ? null : ReaderShape.Read(reading, raw, container.FullName, codecs.Known);
        var union = uniting is null ? null : Union(uniting, raw, reading);
        var splitter = splitting is null ? null : SplitterShape.Read(splitting, row, container.FullName, codecs.Known);
        if (problems.ToImmutable().Length > before)
        {
            return default;
        }

        if (Raw(reading ?? parsing, raw, RowSequences.AreSame(raw, row), reader is not null) is not var (codec, rawRow))
        {
            return (null, row);
        }

        var main = union?.Main is { } own
            ? RowReader.Read(own, new RowRoles(null), uniting!.Location, codecs, problems, Made(StageKind.Union))
            : null;
        if (union?.Main is not null && main is null)
        {
            return (null, row);
        }

        var featureRow = transform is null || RowSequences.AreSame(row, features)
            ? null
            : RowReader.Read(features, new RowRoles(null), transforming!.Location, codecs, problems, Made(StageKind.Transform));
        var stages = new DatasetStagesModel(
            reader?.Model, reader?.Scope ?? "File",
            union is null ? null : new UnionModel(union.Value.Model, TypeNames.Qualified(raw), main),
            parser?.Model, splitter, transform?.Model, TypeNames.Qualified(raw), codec, rawRow, featureRow,
            Reachability.Keyword(Reachability.Narrower(GroupAccessibility.Inside(row, dataset), GroupAccessibility.Inside(features, dataset))));
        StageSettings.Check(arguments, stages, problems);
        return (stages, row);
    }

    /// <summary>Who reads the parts of a row that have sources of their own: the built-in readers, if they fill it.</summary>
    public SourceScope SourcesOf(INamedTypeSymbol row)
    {
        var takesRow = Declarations.Of(dataset, StageKind.Parser.Attribute, codecs.Known).Select(static found => found.Method)
            .All(method => method.Parameters.Any(parameter => RowSequences.AreSame(RowSequences.ElementOf(parameter.Type) ?? parameter.Type, row)));
        return Declarations.Of(dataset, StageKind.Reader.Attribute, codecs.Known).Count > 0 ? Made(StageKind.Reader)
            : takesRow ? new SourceScope(
                TypeNames.Short(dataset), null, inputs, Declarations.Of(dataset, StageKind.Union.Attribute, codecs.Known).Count > 0, HasNoSource,
                options.Query is not null)
            : Made(StageKind.Parser);
    }

    private bool HasNoSource => options is { Query: null, ValidationUrl: null, TestUrl: null } && string.IsNullOrWhiteSpace(options.TrainingUrl);

    private SourceScope Made(StageKind kind) => new(
        TypeNames.Short(dataset), $"the rows are made by '{Declarations.Of(dataset, kind.Attribute, codecs.Known)[0].Method.Name}', a {kind.Noun}",
        inputs);

    private (INamedTypeSymbol? Main, StageModel Model)? Union(StageMethod union, ITypeSymbol row, StageMethod? reader)
    {
        if (reader is not null)
        {
            union.Refuse($"joins what the built-in readers read, and '{reader.Method.Name}' reads in their place", "remove one of both");
            return null;
        }

        if (row is INamedTypeSymbol record)
        {
            return UnionShape.Read(union, record, !HasNoSource, container.FullName, codecs);
        }

        union.Refuse($"is for '{TypeNames.Short(row)}', which is no record", "let the parser take one");
        return null;
    }

    private StageMethod? Find(StageKind kind)
    {
        var methods = Declarations.Of(dataset, kind.Attribute, codecs.Known);
        foreach (var second in methods.Skip(1))
        {
            problems.Add(DatasetProblems.SecondStage, Location(second), methods[0].Method.Name, second.Method.Name, kind.Name);
        }

        if (methods.Count == 0)
        {
            return null;
        }

        if (options.IsLazy)
        {
            problems.Add(DatasetProblems.StageOfLazyDataset, Location(methods[0]), methods[0].Method.Name, kind.Noun, TypeNames.Short(dataset));
            return null;
        }

        StageNames.Check(dataset, methods[0].Method, kind, trainerNames, codecs, problems);
        foreach (var generated in kind == StageKind.Transform ? ["FeatureTransform", "__FeatureSchema"] : new[] { "__RawSchema" })
        {
            NameChecks.Member(dataset, generated, "dataset", codecs.Known, Location(methods[0]), problems);
        }

        return StageMethod.Read(kind, methods[0], codecs, problems);
    }

    private (CodecModel Codec, RowModel? Row)? Raw(StageMethod? place, ITypeSymbol raw, bool isRow, bool isRead)
    {
        var location = place?.Location ?? Location(Declarations.Of(dataset, KnownNames.TrainAttribute, codecs.Known)[0]);
        if (codecs.Read(raw, TypeNames.Short(raw), out var failure) is not { } codec)
        {
            // Of rows that is said where they are read.
            if (!isRow)
            {
                failure!.Report(TaskProblems.ReturnWithoutCodec, location, place!.Method.Name, problems);
            }

            return null;
        }

        if (isRow || isRead)
        {
            return (codec, null);
        }

        if (raw is INamedTypeSymbol record)
        {
            return RowReader.Read(record, new RowRoles(null), location, codecs, problems, SourcesOf(record)) is { } row ? (codec, row) : null;
        }

        place!.Refuse($"takes a '{TypeNames.Short(raw)}'", "let it take a record, which the built-in readers can fill, or add a [Reader]");
        return null;
    }

    private Location Location(AnnotatedMethod found) => SignatureReader.NameLocation(found.Method, codecs.CancellationToken);
}
