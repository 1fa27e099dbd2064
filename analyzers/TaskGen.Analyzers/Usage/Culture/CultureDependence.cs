using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TaskGen.Analyzers.Usage.Culture;

/// <summary>Conversions between texts and numbers or times that follow the culture of the thread.</summary>
internal static class CultureDependence
{
    /// <summary>What an operation writes or reads in the culture of the thread, and how a message calls it.</summary>
    public static IEnumerable<(IOperation Place, string Text)> Of(IOperation operation)
    {
        switch (operation)
        {
            case IInterpolationOperation
            {
                Parent: IInterpolatedStringOperation { Parent: not IConversionOperation { Type.Name: "FormattableString" or "IFormattable" } },
            } hole
                when IsWrittenByCulture(hole.Expression, hole.FormatString):
                return [(hole, hole.Syntax.ToString())];
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                return new[] { sum.LeftOperand, sum.RightOperand }.Select(Unwrap).Where(static operand => IsWrittenByCulture(operand, null)).Select(
                    static operand => (operand, operand.Syntax.ToString()));
            case IInvocationOperation { TargetMethod: var method } call when !method.Parameters.Any(
                static parameter => parameter.Type.Name == "IFormatProvider"):
                return OfCall(call, method);
            default:
                return [];
        }
    }

    private static IEnumerable<(IOperation Place, string Text)> OfCall(IInvocationOperation call, IMethodSymbol method)
    {
        var isSensitive = method.Name switch
        {
            "ToString" => call.Instance is { } instance && IsWrittenByCulture(instance, call.Arguments.FirstOrDefault()?.Value),
            "Parse" or "TryParse" => IsSensitive(method.ContainingType) && method.Parameters.FirstOrDefault()?.Type.SpecialType == SpecialType.System_String,
            "Append" => method.ContainingType.Name == "StringBuilder"
                && call.Arguments.Any(static argument => IsWrittenByCulture(Unwrap(argument.Value), null)),
            "Format" => method.ContainingType.SpecialType == SpecialType.System_String
                && call.Arguments.SelectMany(static argument => argument.Value.DescendantsAndSelf()).OfType<IConversionOperation>()
                    .Any(static conversion => conversion.Type?.SpecialType == SpecialType.System_Object && IsWrittenByCulture(conversion.Operand, null)),
            _ => false,
        };
        return isSensitive ? [(call, $"{method.ContainingType.Name}.{method.Name}")] : [];
    }

    private static bool IsWrittenByCulture(IOperation value, IOperation? format) =>
        value.Type is { } type && IsSensitive(Roslyn.Reading.Literals.Underlying(type))
            && !(format?.ConstantValue.Value is string text && IsInvariant(type, text));

    private static bool IsSensitive(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal or SpecialType.System_DateTime
        || (type.Name is "DateTimeOffset" or "DateOnly" or "TimeOnly" or "Half"
            && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true });

    // Forms of times that are the same everywhere, and numbers without a separator.
    private static bool IsInvariant(ITypeSymbol type, string format) =>
        type.SpecialType is SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal
        ? format is "F0" or "f0"
        : format is "O" or "o" or "R" or "r" or "s" or "u";

    private static IOperation Unwrap(IOperation value) => value is IConversionOperation { IsImplicit: true } conversion ? Unwrap(conversion.Operand) : value;
}
