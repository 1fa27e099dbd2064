using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Roslyn;

namespace TaskGen.Analyzers.Usage.Waiting;

/// <summary>Calls whose task nobody waits for.</summary>
internal static class ForgottenTasks
{
    /// <summary>The method whose task is dropped; null if an operation drops none, or if the compiler says so itself (CS4014).</summary>
    public static string? Of(IOperation operation, KnownSymbols known) => operation switch
    {
        IExpressionStatementOperation { Operation: IInvocationOperation { Type: { } type } call } when BlockingCalls.IsTask(type, known)
            && !IsInAsync(operation) => call.TargetMethod.Name,

        // A discard is on purpose, but for work on other threads, which goes on after the step has ended.
        ISimpleAssignmentOperation { Target: IDiscardOperation, Value: IInvocationOperation call } when IsStart(call.TargetMethod) => call.TargetMethod.Name,
        _ => null,
    };

    private static bool IsStart(IMethodSymbol method) => method switch
    {
        { Name: "Run", ContainingType: { Name: "Task", ContainingNamespace.Name: "Tasks" } } => true,
        { Name: "StartNew", ContainingType: { Name: "TaskFactory", ContainingNamespace.Name: "Tasks" } } => true,
        _ => false,
    };

    private static bool IsInAsync(IOperation operation)
    {
        for (var current = operation.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case IAnonymousFunctionOperation lambda:
                    return lambda.Symbol.IsAsync;
                case ILocalFunctionOperation function:
                    return function.Symbol.IsAsync;
                case IMethodBodyOperation body:
                    return body.SemanticModel?.GetDeclaredSymbol(body.Syntax) is IMethodSymbol { IsAsync: true };
            }
        }

        return false;
    }
}
