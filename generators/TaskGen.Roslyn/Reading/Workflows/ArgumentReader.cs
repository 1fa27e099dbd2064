using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Reads the arguments of a call: data into the inputs record; services are the engine's.</summary>
internal sealed class ArgumentReader(BodyScope scope)
{
    /// <summary>The data arguments, in the order of the call; those left out have the default of the record.</summary>
    public IReadOnlyList<CallArgument> Read(IInvocationOperation operation, Func<ExpressionSyntax, IParameterSymbol, Operand?> read)
    {
        var arguments = new List<CallArgument>();
        foreach (var argument in operation.Arguments.Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue))
        {
            var parameter = argument.Parameter!;
            var syntax = argument.Syntax is ArgumentSyntax named ? named.Expression : argument.Value.Syntax as ExpressionSyntax;
            if (syntax is null)
            {
                scope.Problems.Worsen(ProblemEffect.Body);
            }
            else if (ServiceKinds.Of(parameter, scope.Known) != ParameterKind.Data || scope.Known.Is(parameter.Type, KnownNames.RunOptions))
            {
                CheckService(syntax, parameter);
            }
            else if (read(syntax, parameter) is { } operand)
            {
                arguments.Add(new CallArgument(parameter.Name, Identifiers.Escape(Identifiers.ToPascalCase(parameter.Name)), operand));
            }
        }

        return arguments;
    }

    // The engine gives every call its services; a body can only hand on its own.
    private void CheckService(ExpressionSyntax syntax, IParameterSymbol parameter)
    {
        var symbol = scope.Model.GetSymbolInfo(syntax, scope.CancellationToken).Symbol;
        var isHandedOn = symbol is not null && scope.IsService(symbol);
        var isNothing = syntax.IsKind(SyntaxKind.DefaultLiteralExpression) || syntax.IsKind(SyntaxKind.NullLiteralExpression) || symbol is { Name: "None" };
        var isContext = syntax is BaseObjectCreationExpressionSyntax && scope.Known.Is(parameter.Type, KnownNames.WorkflowContext);
        if (!isHandedOn && !isNothing && !isContext)
        {
            scope.Problems.Add(WorkflowProblems.ServiceArgument, scope.LocationOf(syntax), parameter.Name, TypeNames.Short(parameter.Type));
        }
    }
}
