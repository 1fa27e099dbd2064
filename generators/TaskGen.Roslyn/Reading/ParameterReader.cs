using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading;

/// <summary>Reads a parameter of a task, workflow or training method.</summary>
internal static class ParameterReader
{
    // What an inputs record has beside its members, or the class around it.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Inputs", "Clone", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize",
        "EqualityContract", "PrintMembers", "Deconstruct", "ReferenceEquals",
    };

    /// <summary>Reads a parameter whatever it holds.</summary>
    public static ParameterModel? Read(IParameterSymbol parameter, CodecReader codecs, ProblemBag problems)
    {
        var location = Location(parameter, codecs.CancellationToken);
        if (!HasUsableForm(parameter, location, problems))
        {
            return null;
        }

        var kind = ServiceKinds.Of(parameter, codecs.Known);
        var value = DefaultValue.TryGet(parameter, codecs.CancellationToken, out var constant) ? Literals.Of(parameter.Type, constant) : null;
        if (kind != ParameterKind.Data)
        {
            // What a workflow calls others through comes first, so that it cannot be left out, nor can what an extension method extends.
            if (value is null && kind != ParameterKind.WorkflowContext && !IsReceiver(parameter))
            {
                problems.Add(TaskProblems.RequiredService, location, parameter.Name, TypeNames.Short(parameter.Type));
            }

            return new ParameterModel(parameter.Name, kind, TypeNames.Qualified(parameter.Type), null, value);
        }

        return Member(parameter, location, value, constant, codecs, problems) is { } member
            ? new ParameterModel(parameter.Name, kind, member.Type, member, value)
            : null;
    }

    public static Location? Location(IParameterSymbol parameter, CancellationToken cancellationToken) =>
        parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is Microsoft.CodeAnalysis.CSharp.Syntax.ParameterSyntax syntax
            ? syntax.Identifier.GetLocation()
            : parameter.Locations.FirstOrDefault();

    /// <summary>Whether values can be passed to a parameter as copies; a problem if not.</summary>
    public static bool HasUsableForm(IParameterSymbol parameter, Location? location, ProblemBag problems)
    {
        if (parameter.RefKind != RefKind.None)
        {
            problems.Add(TaskProblems.ByReference, location, parameter.Name, RefKeyword(parameter.RefKind),
                parameter.RefKind is RefKind.Ref or RefKind.Out ? ", and return what the method changes" : "");
            return false;
        }

        if (parameter.IsParams)
        {
            problems.Add(TaskProblems.ParamsArray, location, parameter.Name, TypeNames.Short(parameter.Type));
            return false;
        }

        if (parameter.Type is IPointerTypeSymbol or IFunctionPointerTypeSymbol || parameter.Type.IsRefLikeType)
        {
            problems.Add(TaskProblems.PointerOrRefStruct, location, parameter.Name, TypeNames.Short(parameter.Type));
            return false;
        }

        if (Reachability.IsFileLocal(parameter.Type))
        {
            problems.Add(TaskProblems.Inaccessible, location, parameter.Name, TypeNames.Short(parameter.Type));
            return false;
        }

        return true;
    }

    private static MemberModel? Member(
        IParameterSymbol parameter, Location? location, string? value, object? constant, CodecReader codecs, ProblemBag problems)
    {
        var property = Identifiers.ToPascalCase(parameter.Name);
        if (Reserved.Contains(property))
        {
            problems.Add(TaskProblems.ReservedName, location, "parameter", parameter.Name, $"the inputs record has a member '{property}' of its own");
            return null;
        }

        if (codecs.Read(parameter.Type, TypeNames.Short(TypeNames.WithoutAnnotation(parameter.Type)), out var failure) is not { } codec)
        {
            failure!.Report(TaskProblems.ParameterWithoutCodec, location, parameter.Name, problems);
            return null;
        }

        return new MemberModel(
            JsonName(parameter.Name),
            property,
            TypeNames.Qualified(parameter.Type),
            codec,
            value,
            value is null ? null : JsonLiterals.Of(parameter.Type, constant),
            Documentation.Parameter(parameter.ContainingSymbol, parameter.Name, codecs.CancellationToken));
    }

    // The underscores stay where without them there is no name.
    private static string JsonName(string name) =>
        name.TrimStart('_') is { Length: > 0 } trimmed && !char.IsDigit(trimmed[0]) ? Identifiers.ToCamelCase(trimmed) : name;

    private static bool IsReceiver(IParameterSymbol parameter) => parameter is { Ordinal: 0, ContainingSymbol: IMethodSymbol { IsExtensionMethod: true } };

    private static string RefKeyword(RefKind kind) => kind switch
    {
        RefKind.Out => "out",
        RefKind.In => "in",
        RefKind.RefReadOnlyParameter => "ref readonly",
        _ => "ref",
    };
}
