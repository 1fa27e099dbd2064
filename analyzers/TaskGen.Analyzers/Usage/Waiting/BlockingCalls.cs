using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Roslyn;

namespace TaskGen.Analyzers.Usage.Waiting;

/// <summary>Calls that hold a thread until a task is done.</summary>
internal static class BlockingCalls
{
    /// <summary>The member that blocks, <c>.Result</c> for instance; null if an operation does not, or if the task was awaited before.</summary>
    public static string? Of(IOperation operation, KnownSymbols known)
    {
        var (task, member) = operation switch
        {
            IPropertyReferenceOperation { Property: { Name: "Result", ContainingType: { Name: "Task" or "ValueTask" } }, Instance: { } instance } =>
                (instance, ".Result"),
            IInvocationOperation { TargetMethod: { Name: "Wait", ContainingType.Name: "Task" }, Instance: { } instance } => (instance, ".Wait()"),
            IInvocationOperation
            {
                TargetMethod:
                {
                    Name: "GetResult",
                    ContainingType.Name: "TaskAwaiter" or "ValueTaskAwaiter" or "ConfiguredTaskAwaiter" or "ConfiguredValueTaskAwaiter",
                },
                Instance: IInvocationOperation { Instance: { } instance },
            } =>
                (instance, ".GetAwaiter().GetResult()"),
            _ => default,
        };
        task = task is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } configured } ? configured : task;
        return task?.Type is { } type && IsTask(type, known) && !IsDone(task) ? member : null;
    }

    public static bool IsTask(ITypeSymbol type, KnownSymbols known) => type.Name is "Task" or "ValueTask"
        && (known.Is(type, KnownNames.Task) || known.Is(type, KnownNames.TaskOfT) || known.Is(type, KnownNames.ValueTask)
            || known.Is(type, KnownNames.ValueTaskOfT));

    // A task that is kept in a variable may be done: what the method awaits or asks beside is taken for a sign of it.
    private static bool IsDone(IOperation task)
    {
        if (task is IInvocationOperation { TargetMethod: { Name: "FromResult" or "WhenAny", ContainingType.Name: "Task" or "ValueTask" } })
        {
            return true;
        }

        ISymbol? variable = task switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };
        if (variable is null)
        {
            return task is not (IInvocationOperation or IPropertyReferenceOperation);
        }

        // The parameter of a lambda is what its caller makes of it: in `tasks.Select(task => task.Result)` all are done.
        if (variable is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } })
        {
            return true;
        }

        var root = task;
        while (root.Parent is not null)
        {
            root = root.Parent;
        }

        return root.Descendants().Any(
            other => other is IAwaitOperation or IPropertyReferenceOperation { Property.Name: "IsCompleted" or "IsCompletedSuccessfully" or "Status" }
                or IInvocationOperation { TargetMethod: { Name: "WhenAll" or "WhenAny" or "WaitAll" or "WaitAny", ContainingType.Name: "Task" } }
            && other.Descendants().Any(use => use switch
            {
                ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, variable),
                IParameterReferenceOperation parameter => SymbolEqualityComparer.Default.Equals(parameter.Parameter, variable),
                _ => false,
            }));
    }
}
