using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading.Learning.Methods;
using TaskGen.Roslyn.Reading.Learning.Predictions;
using TaskGen.Roslyn.Reading.Learning.Queries;
using TaskGen.Roslyn.Reading.Learning.Rows;
using TaskGen.Roslyn.Reading.Learning.Stages;

namespace TaskGen.Roslyn.Reading.Learning;

/// <summary>Reads a class with <c>[Dataset]</c>: its data, and every trainer in it.</summary>
internal static class DatasetReader
{
    public static Reading<DatasetModel> Read(INamedTypeSymbol type, AttributeData attribute, Compilation compilation, CancellationToken cancellationToken)
    {
        var known = KnownSymbols.For(compilation);
        var problems = new ProblemBag();
        var arguments = new AttributeArguments(attribute, cancellationToken);
        var location = type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).OfType<TypeDeclarationSyntax>()
            .FirstOrDefault(static syntax => !GeneratedCode.IsOurs(syntax.SyntaxTree))?.Identifier.GetLocation() ?? arguments.Location;
        var container = ContainerReader.Read(type, "[Dataset]", location, problems, cancellationToken);
        var inputs = new QueryInputs(type, known, problems, cancellationToken);
        var options = DatasetOptionsReader.Read(type, arguments, inputs, known, problems);
        var codecs = new CodecReader(known, container.GlobalName, cancellationToken);
        var trainers = Trainers(type, location, container, options, codecs, problems);
        foreach (var generated in new[] { "__Dataset", "__RowSchema" })
        {
            NameChecks.Member(type, generated, "dataset", known, location, problems);
        }

        var rows = Rows(type, arguments, location, container, options, inputs, codecs, problems);
        var (stages, row) = (rows.Stages, rows.Row);
        if (row is not null || options.IsLazy)
        {
            inputs.Complete(options);
        }

        foreach (var generated in GeneratedNames.OfJoin((stages?.RawRow ?? row)?.Join))
        {
            NameChecks.Member(type, generated, "dataset", known, location, problems);
        }

        CheckSource(type, arguments, options, row, stages, codecs, problems);
        var prediction = new PredictionReader(type, container, rows, trainers, codecs, problems).Read();
        var isComplete = problems.Effect < ProblemEffect.Declaration && (options.IsLazy || row is not null) && trainers.Count > 0;
        return new Reading<DatasetModel>(
            isComplete ? new DatasetModel(container, options, row, stages, trainers.ToEquatableArray(), prediction, codecs.Codecs) : null,
            problems.ToImmutable());
    }

    private static List<TrainerModel> Trainers(
        INamedTypeSymbol type, Location location, ContainerModel container, DatasetOptionsModel options, CodecReader codecs, ProblemBag problems)
    {
        var methods = Declarations.Of(type, KnownNames.TrainAttribute, codecs.Known);
        var evaluations = Declarations.Of(type, KnownNames.EvaluateAttribute, codecs.Known);
        var metrics = Declarations.Of(type, KnownNames.MetricAttribute, codecs.Known);
        if (methods.Count == 0)
        {
            if (evaluations.Count + metrics.Count + Declarations.Of(type, KnownNames.PredictAttribute, codecs.Known).Count == 0)
            {
                problems.Add(TrainingProblems.WithoutTrain, location, TypeNames.Short(type));
            }

            foreach (var evaluation in evaluations)
            {
                problems.Add(
                    TrainingProblems.EvaluateWithoutTrain, SignatureReader.NameLocation(evaluation.Method, codecs.CancellationToken),
                    evaluation.Method.Name, TypeNames.Short(type));
            }

            foreach (var metric in metrics)
            {
                problems.Add(
                    TrainingProblems.MetricShape, SignatureReader.NameLocation(metric.Method, codecs.CancellationToken),
                    metric.Method.Name, $"'{TypeNames.Short(type)}' has no [Train] method");
            }

            return [];
        }

        var isSingle = methods.Count == 1;
        var names = methods.Select(static found => found.Name).ToArray();
        var scope = new DatasetScope(type, container, options, names, codecs, problems);
        var reader = new TrainReader(scope);
        var trainers = new List<TrainerModel>();
        for (var i = 0; i < methods.Count; i++)
        {
            CheckNames(methods[i].Method, names, i, isSingle, codecs, problems);
            if (reader.Read(methods[i].Method, methods[i].Attribute, isSingle ? null : names[i], evaluations) is { } trainer)
            {
                trainers.Add(trainer);
            }
        }

        CheckEvaluations(trainers, methods, codecs, problems);
        if (trainers.Count == methods.Count)
        {
            scope.Metrics.CheckUse(TypeNames.Short(type));
        }

        return trainers;
    }

    // Trainers of one class are candidates for one purpose; scores of two methods cannot be compared.
    private static void CheckEvaluations(
        List<TrainerModel> trainers, IReadOnlyList<AnnotatedMethod> methods, CodecReader codecs, ProblemBag problems)
    {
        foreach (var trainer in trainers.Skip(1).Where(trainer => trainer.Evaluate.Method.Name != trainers[0].Evaluate.Method.Name).Take(1))
        {
            var place = methods.First(found => found.Name == trainer.Name).Method;
            problems.Add(
                TrainingProblems.SeveralEvaluations, SignatureReader.NameLocation(place, codecs.CancellationToken),
                trainers[0].Name!, trainers[0].Evaluate.Method.Name, trainer.Name!, trainer.Evaluate.Method.Name);
        }
    }

    private static void CheckNames(IMethodSymbol method, string[] names, int index, bool isSingle, CodecReader codecs, ProblemBag problems)
    {
        var (type, name, known) = (method.ContainingType, names[index], codecs.Known);
        var location = SignatureReader.NameLocation(method, codecs.CancellationToken);
        if (names.Take(index).Contains(name) || NameChecks.HasNamesake(method, isSingle ? method.Name : name, known))
        {
            problems.Add(TaskProblems.DuplicateName, location, name, TypeNames.Short(type), "Train");
        }

        foreach (var generated
            in isSingle
                ? ["Trainer", "TrainerInputs", "TrainerInputsCodec", "TrainerDefinition", "__TrainerInputs", "__Trainer", "Tuner", "Space"]
                : Group(type))
        {
            NameChecks.Member(type, generated, "trainer", known, location, problems);
        }

        if (isSingle)
        {
            return;
        }

        NameChecks.Trainer(name, !type.IsStatic, location, problems);
        if (!Identifiers.IsValid(name) && name != method.Name)
        {
            problems.Add(TaskProblems.InvalidName, location, name, "trainer");
        }
        else if (names.FirstOrDefault(other => name == other + "Inputs" || name == other + "InputsCodec" || name == other + "Definition") is { } owner)
        {
            problems.Add(TaskProblems.ReservedName, location, "trainer", name, $"it is also generated for the trainer '{owner}'");
        }
    }

    private static string[] Group(INamedTypeSymbol type) => 
        type.IsStatic ? ["Trainers", "Tuners", "Spaces"] : ["Trainers", "TrainerGroup", "Tuners", "TunerGroup", "Spaces"];

    // Rows may also come from a method, or from the sources of their parts alone, if there is nothing else to read.
    private static void CheckSource(
        INamedTypeSymbol type, AttributeArguments arguments, DatasetOptionsModel options, RowModel? row, DatasetStagesModel? stages, CodecReader codecs,
        ProblemBag problems)
    {
        var join = (stages?.RawRow ?? row)?.Join;
        var hasKeysAlone = join is { IsOfPartsAlone: true } && join.ByKey?.Own.All(static member => member.Role.IsKey) != false;
        var isBroken = row is null && problems.Has(DatasetProblems.OfSources);
        if (options.Query is null && string.IsNullOrWhiteSpace(options.TrainingUrl) && !hasKeysAlone && !isBroken
            && !ReaderShape.ReadsWithoutFiles(type, codecs.Known))
        {
            problems.Add(
                DatasetProblems.NoTrainingUrl, arguments.Has("TrainingUrl") ? arguments.LocationOf("TrainingUrl") : arguments.Location,
                TypeNames.Short(type));
        }
    }

    // Folds are cut from what training takes; without a time they would let it see what comes later.
    private static void CheckTime(
        INamedTypeSymbol type, DatasetOptionsModel options, DatasetStagesModel? stages, RowModel row, CodecReader codecs, ProblemBag problems)
    {
        var isValidated = options is { ValidationUrl: not null } or { ValidationSize: not null } or { Query.HasValidation: true }
            || SplitterShape.MayValidate(type, codecs.Known);
        if (!isValidated && stages?.Features is { } features && row.Members.FirstOrDefault(static member => member.Role.IsTime) is { } time
            && !features.Members.Any(static member => member.Role.IsTime))
        {
            var transform = Declarations.Of(type, KnownNames.FeatureTransformAttribute, codecs.Known)[0].Method;
            problems.Add(
                DatasetProblems.TimeLost, SignatureReader.NameLocation(transform, codecs.CancellationToken), transform.Name, time.Name,
                TypeNames.Short(TypeNames.WithoutAnnotation(ReturnReader.Unwrap(transform, codecs.Known).Type!)));
        }
    }

    private static TrainedRows Rows(
        INamedTypeSymbol type, AttributeArguments arguments, Location location, ContainerModel container, DatasetOptionsModel options, QueryInputs inputs,
        CodecReader codecs, ProblemBag problems)
    {
        var trainings = Declarations.Of(type, KnownNames.TrainAttribute, codecs.Known);
        var partition = trainings.SelectMany(static found => found.Method.Parameters)
            .FirstOrDefault(parameter => LearnParameters.IsPartition(parameter.Type, codecs.Known));
        if (partition is null)
        {
            return TrainedRows.None;
        }

        var features = LearnParameters.RowOf(partition.Type) is { TypeKind: not TypeKind.Error } known ? known : null;
        var reader = new StagesReader(type, container, options, inputs, [.. trainings.Select(static found => found.Name)], codecs, problems);
        if (features is null)
        {
            return TrainedRows.None;
        }

        var (stages, row) = reader.Read(features, arguments);
        if (row is null || RowReader.Read(row, new RowRoles(arguments), Place(), codecs, problems, Sources(row)) is not { } model)
        {
            return new TrainedRows(stages, null, row, features);
        }

        if (stages?.Splitter is null)
        {
            SplitChecks.Check(arguments, model, TypeNames.Short(row), problems);
        }

        CheckTime(type, options, stages, model, codecs, problems);

        // A query gives what is parsed, if something is.
        if (arguments.String("UniqueId") is { } id && !(stages?.RawRow ?? model).Members.Any(member => member.Name == id))
        {
            problems.Add(DatasetProblems.NoMemberOfRow, arguments.LocationOf("UniqueId"), id, TypeNames.Short(row), "unique identifier");
        }

        return new TrainedRows(stages, model, row, features);

        SourceScope Sources(INamedTypeSymbol row) => options.IsLazy
            ? new SourceScope(TypeNames.Short(type), "of a lazy dataset nothing is read before training asks for it", inputs)
            : reader.SourcesOf(row);

        Location Place() => ParameterReader.Location(partition, codecs.CancellationToken) ?? location;
    }
}
