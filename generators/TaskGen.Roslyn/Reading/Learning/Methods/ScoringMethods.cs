using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading.Learning.Methods;

/// <summary>What evaluation methods and metrics have in common: they take a model and a partition, and give numbers.</summary>
internal static class ScoringMethods
{
    /// <summary>The type of the model that a method takes: that of the only data parameter that is no partition.</summary>
    public static ITypeSymbol? ModelOf(IMethodSymbol method, KnownSymbols known) => method.Parameters
        .Where(parameter => !LearnParameters.IsPartition(parameter.Type, known) && ServiceKinds.Of(parameter, known) == ParameterKind.Data)
        .Select(static parameter => parameter.Type)
        .FirstOrDefault();

    /// <summary>Whether a method that takes a type can be given a model.</summary>
    public static bool Takes(ITypeSymbol type, ITypeSymbol model, KnownSymbols known) =>
        known.Compilation.ClassifyCommonConversion(model, type) is { Exists: true, IsImplicit: true };

    /// <summary>How a method with one partition is called.</summary>
    public static LearnMethodModel Call(IMethodSymbol method, LearnParameters parameters, ReturnKind kind, ITypeSymbol type)
    {
        var arguments = method.Parameters.Select(parameter =>
            SymbolEqualityComparer.Default.Equals(parameter, parameters.Partitions[0]) ? "data"
            : parameters.Services.FirstOrDefault(service => service.Name == parameter.Name) is { } service ? ServiceKinds.Argument(service)
            : "model");
        return new LearnMethodModel(
            method.Name, method.IsStatic, arguments.ToEquatableArray(), kind, TypeNames.Qualified(type), method.GetDocumentationCommentId() ?? "");
    }

    public static bool IsNumber(ITypeSymbol type) =>
        type.SpecialType is (>= SpecialType.System_SByte and <= SpecialType.System_Double and not SpecialType.System_Decimal) or SpecialType.System_Decimal;

    /// <summary>The name of the <c>Direction</c> that an attribute sets.</summary>
    public static string Direction(AttributeData attribute) =>
        attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "Direction").Value.Value is 1 ? "Minimize" : "Maximize";
}
