using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading;

/// <summary>Reads what a method returns.</summary>
internal static class ReturnReader
{
    private const string Unit = "global::TaskGen.Definitions.Unit";

    private static readonly CodecModel UnitCodec = new("global::TaskGen.Definitions.UnitCodec.Instance", IsComposite: false);

    public static ReturnModel? Read(IMethodSymbol method, Location location, CodecReader codecs, ProblemBag problems)
    {
        if (method is { ReturnsVoid: true, IsAsync: true })
        {
            problems.Add(TaskProblems.AsyncVoid, location, method.Name);
            return null;
        }

        if (method.ReturnsByRef || method.ReturnsByRefReadonly)
        {
            problems.Add(TaskProblems.ByReference, location, "return", "ref", "");
            return null;
        }

        var (kind, type) = Unwrap(method, codecs.Known);
        if (type is null)
        {
            return new ReturnModel(kind, Unit, UnitCodec);
        }

        if (type.IsRefLikeType || type is IPointerTypeSymbol or IFunctionPointerTypeSymbol)
        {
            problems.Add(TaskProblems.PointerOrRefStruct, location, "return", TypeNames.Short(type));
            return null;
        }

        if (Reachability.IsFileLocal(type))
        {
            problems.Add(TaskProblems.Inaccessible, location, method.Name, TypeNames.Short(type));
            return null;
        }

        if (codecs.Read(type, TypeNames.Short(TypeNames.WithoutAnnotation(type)), out var failure) is { } codec)
        {
            return new ReturnModel(kind, TypeNames.Qualified(type), codec);
        }

        failure!.Report(TaskProblems.ReturnWithoutCodec, location, method.Name, problems);
        return null;
    }

    /// <summary>The value inside <c>Task&lt;T&gt;</c> and its kin; null for nothing.</summary>
    public static (ReturnKind Kind, ITypeSymbol? Type) Unwrap(IMethodSymbol method, KnownSymbols known) =>
        method.ReturnsVoid ? (ReturnKind.Nothing, null) : Unwrap(method.ReturnType, known);

    /// <summary>The value inside <c>Task&lt;T&gt;</c> and its kin; null for nothing.</summary>
    public static (ReturnKind Kind, ITypeSymbol? Type) Unwrap(ITypeSymbol type, KnownSymbols known)
    {
        if (known.Is(type, KnownNames.Task) || known.Is(type, KnownNames.ValueTask))
        {
            return (ReturnKind.TaskOfNothing, null);
        }

        if (known.Is(type, KnownNames.TaskOfT))
        {
            return (ReturnKind.TaskOfValue, ((INamedTypeSymbol)type).TypeArguments[0]);
        }

        return known.Is(type, KnownNames.ValueTaskOfT)
            ? (ReturnKind.ValueTaskOfValue, ((INamedTypeSymbol)type).TypeArguments[0])
            : (ReturnKind.Value, type);
    }
}
