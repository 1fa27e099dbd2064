using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Analyzers.Usage.Determinism;

/// <summary>Calls of .NET that read a file or URL by its name.</summary>
internal static class FileReads
{
    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal)
    {
        "File.ReadAllText", "File.ReadAllTextAsync", "File.ReadAllLines", "File.ReadAllLinesAsync", "File.ReadAllBytes", "File.ReadAllBytesAsync",
        "File.ReadLines", "File.ReadLinesAsync", "File.OpenRead", "File.OpenText",
        "Directory.GetFiles", "Directory.EnumerateFiles", "Directory.GetFileSystemEntries", "Directory.EnumerateFileSystemEntries",
        "HttpClient.GetStringAsync", "HttpClient.GetByteArrayAsync", "HttpClient.GetStreamAsync", "HttpClient.GetAsync",
        "ZipFile.OpenRead", "XDocument.Load", "XElement.Load", "XmlReader.Create",
    };

    /// <summary>The input whose text names what an operation reads; null if it reads nothing by the name in an input.</summary>
    public static IParameterSymbol? ParameterOf(IOperation operation, IMethodSymbol method, KnownSymbols known)
    {
        var arguments = operation switch
        {
            IInvocationOperation
            {
                TargetMethod:
                {
                    ContainingType.Name: "File" or "Directory" or "HttpClient" or "ZipFile" or "XDocument" or "XElement" or "XmlReader",
                } target,
            } invocation
                when Methods.Contains($"{target.ContainingType.Name}.{target.Name}") && IsOfSystem(target.ContainingType) => invocation.Arguments,
            IObjectCreationOperation { Type: INamedTypeSymbol { Name: "StreamReader" } type } creation when IsOfSystem(type) => creation.Arguments,
            IObjectCreationOperation { Type: INamedTypeSymbol { Name: "FileStream" } type } creation when IsOfSystem(type) && Opens(creation) =>
                creation.Arguments,
            _ => [],
        };
        return arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value is { } name && IsName(name)
            ? BodyParameter(name, method, known)
            : null;
    }

    /// <summary>The same parameter as the attributed part of the method declares it.</summary>
    private static IParameterSymbol? BodyParameter(IOperation name, IMethodSymbol method, KnownSymbols known) => name.DescendantsAndSelf()
        .OfType<IParameterReferenceOperation>()
        .Select(reference => method.Parameters.FirstOrDefault(parameter =>
            parameter.Ordinal == reference.Parameter.Ordinal && parameter.Name == reference.Parameter.Name
                && reference.Parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Ordinary }))
        .FirstOrDefault(parameter => parameter is not null && IsText(parameter.Type) && ServiceKinds.Of(parameter, known) == ParameterKind.Data);

    private static bool IsName(IOperation value) => value.Type is { } type && IsText(type);

    private static bool IsText(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String || type is { Name: "Uri", ContainingNamespace.Name: "System" };

    private static bool IsOfSystem(INamedTypeSymbol type) => type.ContainingNamespace.ToDisplayString().StartsWith("System.", StringComparison.Ordinal);

    // FileMode.Open is 3; other modes make or change the file.
    private static bool Opens(IObjectCreationOperation creation) =>
        creation.Arguments.FirstOrDefault(static argument => argument.Parameter?.Type.Name == "FileMode")?.Value.ConstantValue.Value is 3;
}
