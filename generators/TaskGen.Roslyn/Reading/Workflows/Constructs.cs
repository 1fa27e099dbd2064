using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>What messages call the constructs that a workflow's body cannot have, and what to do instead.</summary>
internal static class Constructs
{
    private const string MoveToTask = "move it into a task";
    private const string OrDynamic = "or make the workflow dynamic with [Workflow(Dynamic = true)]";

    public static (string Name, string Instead) Of(SyntaxNode node) => node switch
    {
        ForStatementSyntax => ("a 'for' loop", "call the task for each item with Flow.Map, " + OrDynamic),
        ForEachStatementSyntax or ForEachVariableStatementSyntax => ("a 'foreach' loop", "call the task for each item with Flow.Map, " + OrDynamic),
        WhileStatementSyntax => ("a 'while' loop", "move the loop into a task, " + OrDynamic),
        DoStatementSyntax => ("a 'do' loop", "move the loop into a task, " + OrDynamic),
        TryStatementSyntax => ("a 'try' statement", "failures are handled by retries and Flow.TryMap; move it into a task, " + OrDynamic),
        ThrowStatementSyntax => ("a 'throw' without an exception", "name what is thrown"),
        UsingStatementSyntax => ("a 'using' statement", "resources live inside one task; " + MoveToTask),
        LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } => ("a 'using' declaration", "resources live inside one task; " + MoveToTask),
        LockStatementSyntax => ("a 'lock' statement", "nodes share no state; remove it"),
        YieldStatementSyntax => ("a 'yield' statement", "return a list from a task"),
        LocalFunctionStatementSyntax => ("a local function", "make it a static method of the class"),
        GotoStatementSyntax => ("a 'goto' statement", "remove it"),
        LabeledStatementSyntax => ("a label", "remove it"),
        CheckedStatementSyntax { RawKind: (int)SyntaxKind.UncheckedStatement } => ("an 'unchecked' block", "write unchecked(…) around the expression"),
        CheckedStatementSyntax => ("a 'checked' block", "write checked(…) around the expression"),
        FixedStatementSyntax or UnsafeStatementSyntax => ("unsafe code", MoveToTask),
        LocalDeclarationStatementSyntax { Declaration.Type: RefTypeSyntax } => ("a 'ref' local", "values in a graph are not shared; remove 'ref'"),
        LocalDeclarationStatementSyntax => ("such a declaration", "declare a local of a type that can be named"),
        BreakStatementSyntax or ContinueStatementSyntax => ($"'{node.GetFirstToken().Text}'", "leave it out; there are no loops"),
        AssignmentExpressionSyntax { Left: DeclarationExpressionSyntax } => ("a deconstruction of parts of parts", "deconstruct one level at a time"),
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax or MemberAccessExpressionSyntax or ImplicitElementAccessSyntax } => (
            "an assignment to a part of a value", "values in a graph never change: make the new value in a task, which returns it"),
        AssignmentExpressionSyntax => (
            "an assignment", "values in a graph never change: declare a new local, or one without a value that each branch assigns once"),
        PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax => ("an increment or decrement", "values in a graph never change; declare a new local"),
        QueryExpressionSyntax => ("a query expression", "write it with methods, or " + MoveToTask),
        AwaitExpressionSyntax => ("an 'await' of something that is no task or workflow", MoveToTask),
        RefExpressionSyntax => ("a 'ref' expression", "values in a graph are not shared; remove 'ref'"),
        StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax => ("'stackalloc'", MoveToTask),
        AnonymousObjectCreationExpressionSyntax => ("an anonymous object", "declare a record"),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } when SetsVariables(call) => SettingCall,
        InvocationExpressionSyntax call when SetsVariables(call) => SettingCall,
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax } or InvocationExpressionSyntax => (
            "a call for its effect of a method that is no task", "make the method a task, use what it returns, or remove the call"),
        ExpressionStatementSyntax or ExpressionSyntax => ("an expression whose value is not used", "give it to a task, return it, or remove it"),
        _ => ($"'{node.Kind()}'", MoveToTask),
    };

    private static (string Name, string Instead) SettingCall =>
        ("a call that sets variables by 'ref' or 'out'", "call it in a task, which returns what it sets");

    private static bool SetsVariables(InvocationExpressionSyntax call) => call.ArgumentList.Arguments
        .Any(static argument => argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword) || argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword));
}
