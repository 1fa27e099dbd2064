using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading.Learning.Methods;

namespace TaskGen.Roslyn.Reading.Learning.Stages;

/// <summary>A method that is marked as a step of a dataset, while it is read.</summary>
internal sealed class StageMethod
{
    private readonly StageKind _kind;
    private readonly AttributeData _attribute;
    private readonly CodecReader _codecs;
    private readonly ProblemBag _problems;
    private readonly List<ParameterModel> _services = [];

    private StageMethod(StageKind kind, AnnotatedMethod found, CodecReader codecs, ProblemBag problems)
    {
        (_kind, Method, _attribute, _codecs, _problems) = (kind, found.Method, found.Attribute, codecs, problems);
        Location = SignatureReader.NameLocation(Method, codecs.CancellationToken);
        (ReturnKind, Returned) = ReturnReader.Unwrap(Method, codecs.Known);
    }

    public IMethodSymbol Method { get; }

    public Location Location { get; }

    /// <summary>The parameters that are no services.</summary>
    public List<IParameterSymbol> Data { get; } = [];

    public ReturnKind ReturnKind { get; }

    /// <summary>What the method returns, or will; null for nothing.</summary>
    public ITypeSymbol? Returned { get; }

    /// <summary>What it returns, for messages.</summary>
    public string ReturnedName => Method.ReturnsVoid ? "nothing" : $"'{TypeNames.Short(Method.ReturnType)}'";

    /// <summary>Reads what methods of all kinds have in common; null if the method cannot be called.</summary>
    public static StageMethod? Read(StageKind kind, AnnotatedMethod found, CodecReader codecs, ProblemBag problems)
    {
        var stage = new StageMethod(kind, found, codecs, problems);
        return stage.ReadForm() ? stage : null;
    }

    /// <summary>Reports that the method has another shape than it must.</summary>
    /// <param name="found">What it does, such as "returns 'int'".</param>
    /// <param name="expected">What it is to do.</param>
    /// <param name="parameter">The parameter that is wrong; null for the method.</param>
    public void Refuse(string found, string expected, IParameterSymbol? parameter = null) => _problems.Add(
        _kind.Shape, parameter is null ? Location : ParameterReader.Location(parameter, _codecs.CancellationToken), Method.Name, found, expected);

    /// <summary>The method as it is called.</summary>
    /// <param name="container">The full name of the class.</param>
    /// <param name="data">The arguments for its data parameters, in their order.</param>
    /// <param name="result">What it returns.</param>
    /// <param name="random">The expression for random numbers, if not those of the task.</param>
    /// <param name="members">The parts of a tuple that it returns.</param>
    /// <param name="endsBetweenRows">Whether it is called row by row.</param>
    public StageModel ToModel(
        string container, IReadOnlyList<string> data, StageResult result, string? random = null, IEnumerable<string>? members = null,
        bool endsBetweenRows = false)
    {
        var arguments = Method.Parameters.Select(parameter => Data.IndexOf(parameter) is >= 0 and var position ? data[position] : Service(parameter.Name));
        return new StageModel(
            $"{container}.{Method.Name}",
            Method.GetDocumentationCommentId() ?? "",
            Method.Name,
            arguments.ToEquatableArray(),
            ReturnKind,
            result,
            (members ?? []).ToEquatableArray(),
            TaskOptionsReader.Read(
                Method, _attribute, cachedByDefault: false, _codecs.Known, _problems, _codecs.CancellationToken, endsBetweenRows),
            _services.Where(service => random is null || service.Kind != ParameterKind.Random).ToEquatableArray(),
            Documentation.Summary(Method, _codecs.CancellationToken));

        string Service(string name)
        {
            var service = _services.First(service => service.Name == name);
            return random is not null && service.Kind == ParameterKind.Random ? random : ServiceKinds.Argument(service);
        }
    }

    private bool ReadForm()
    {
        if (!LearnMethods.CheckForm(Method, _kind.Noun, Location, _problems))
        {
            return false;
        }

        if (!Method.IsStatic)
        {
            _problems.Add(TaskProblems.MethodNotStatic, Location, Method.Name, _kind.Noun);
            return false;
        }

        if (Method.ReturnsByRef || Method.ReturnsByRefReadonly)
        {
            _problems.Add(TaskProblems.ByReference, Location, "return", "ref", "");
            return false;
        }

        var isUsable = true;
        foreach (var parameter in Method.Parameters)
        {
            switch (ServiceKinds.Of(parameter, _codecs.Known))
            {
                case ParameterKind.Data:
                    isUsable &= ParameterReader.HasUsableForm(parameter, ParameterReader.Location(parameter, _codecs.CancellationToken), _problems);
                    Data.Add(parameter);
                    break;
                case ParameterKind.WorkflowContext:
                    Refuse($"takes a '{TypeNames.Short(parameter.Type)}'", "leave what calls tasks to workflows", parameter);
                    isUsable = false;
                    break;
                default:
                    var service = ParameterReader.Read(parameter, _codecs, _problems);
                    isUsable &= service is not null;
                    _services.AddRange(service is null ? [] : [service]);
                    break;
            }
        }

        return isUsable;
    }
}
