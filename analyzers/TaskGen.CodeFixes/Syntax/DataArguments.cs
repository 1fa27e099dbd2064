using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.CodeFixes.Syntax;

/// <summary>The arguments of a direct call that the engine's call of the same method takes: data stays, services are the engine's.</summary>
internal sealed class DataArguments
{
    private readonly IReadOnlyList<(int Index, string? Name)> _kept;
    private readonly bool _isWhole;

    private DataArguments(IReadOnlyList<(int Index, string? Name)> kept, bool isWhole) => (_kept, _isWhole) = (kept, isWhole);

    /// <summary>The arguments; null if one cannot be told.</summary>
    /// <param name="call">The direct call.</param>
    /// <param name="operation">Its meaning.</param>
    /// <param name="keepsToken">Whether the engine's call has a parameter <c>cancellationToken</c>, which a token goes to.</param>
    /// <param name="target">What is being fixed.</param>
    public static DataArguments? Of(InvocationExpressionSyntax call, IInvocationOperation operation, bool keepsToken, FixTarget target)
    {
        var kept = new List<(int Index, string? Name)>();
        var isWhole = true;
        for (var i = 0; i < call.ArgumentList.Arguments.Count; i++)
        {
            var argument = call.ArgumentList.Arguments[i];
            var parameter = operation.Arguments.FirstOrDefault(candidate => candidate.Syntax == argument)?.Parameter;
            switch (parameter is null ? null : (ParameterKind?)ServiceKinds.Of(parameter, target.Known))
            {
                case null:
                    return null;
                case ParameterKind.Data:
                    kept.Add((i, isWhole || argument.NameColon is not null ? null : Identifiers.Escape(parameter!.Name)));
                    break;
                case ParameterKind.CancellationToken when keepsToken && !operation.TargetMethod.Parameters.Any(IsDataOfThatName):
                    kept.Add((i, "cancellationToken"));
                    isWhole = false;
                    break;
                default:
                    isWhole = false;
                    break;
            }
        }

        return new DataArguments(kept, isWhole);

        bool IsDataOfThatName(IParameterSymbol parameter) =>
            parameter.Name == "cancellationToken" && ServiceKinds.Of(parameter, target.Known) == ParameterKind.Data;
    }

    /// <summary>The direct call's list, in which arguments may have been replaced, without what is left out.</summary>
    public ArgumentListSyntax Apply(ArgumentListSyntax list)
    {
        if (_isWhole)
        {
            return list;
        }

        var arguments = _kept.Select(kept => kept.Name is null ? list.Arguments[kept.Index] : Named(kept.Name, list.Arguments[kept.Index]));
        var commas = Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), Math.Max(_kept.Count - 1, 0));
        return list.WithArguments(SyntaxFactory.SeparatedList(arguments, commas));
    }

    private static ArgumentSyntax Named(string name, ArgumentSyntax argument) =>
        SyntaxFactory.Argument(SyntaxFactory.NameColon(name).WithTrailingTrivia(SyntaxFactory.Space), default, argument.Expression);
}
