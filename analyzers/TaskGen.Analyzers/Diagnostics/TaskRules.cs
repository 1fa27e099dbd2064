using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TaskGen.Analyzers.Diagnostics;

/// <summary>TG0xxx: tasks, their signatures, options and types.</summary>
internal static class TaskRules
{
    private const string Category = "TaskGen.Tasks";

    public static readonly DiagnosticDescriptor TypeNotPartial = new(
        DiagnosticIds.TypeNotPartial,
        "The containing type is not partial",
        "'{0}' is not partial, so nothing can be generated into it for '{1}': declare it 'partial'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.TypeNotPartial));

    public static readonly DiagnosticDescriptor MethodNotStatic = new(
        DiagnosticIds.MethodNotStatic,
        "The method is not static",
        "The {1} '{0}' is an instance method, and an engine has no instance to call it on: declare it 'static' and pass what it needs as parameters",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.MethodNotStatic));

    public static readonly DiagnosticDescriptor Generic = new(
        DiagnosticIds.Generic,
        "The method or a type around it is generic",
        "'{0}' cannot be generated for, since {1} generic: write one method for each type it is used with",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.Generic));

    public static readonly DiagnosticDescriptor ByReference = new(
        DiagnosticIds.ByReference,
        "A value is passed by reference",
        "'{0}' is passed by '{1}', but values travel between tasks as copies: remove '{1}'{2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ByReference));

    public static readonly DiagnosticDescriptor ParamsArray = new(
        DiagnosticIds.ParamsArray,
        "A parameter is a params list",
        "'{0}' is a 'params {1}', which a serialized call has no form for: remove 'params'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ParamsArray));

    public static readonly DiagnosticDescriptor PointerOrRefStruct = new(
        DiagnosticIds.PointerOrRefStruct,
        "A pointer or ref struct cannot be data",
        "'{0}' is of the type '{1}', which lives on the stack or in unmanaged memory and cannot be serialized: use an array or a record",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.PointerOrRefStruct));

    public static readonly DiagnosticDescriptor AsyncVoid = new(
        DiagnosticIds.AsyncVoid,
        "The method is async void",
        "'{0}' is 'async void', so nobody can wait for it or see it fail: return 'Task'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.AsyncVoid));

    public static readonly DiagnosticDescriptor Inaccessible = new(
        DiagnosticIds.Inaccessible,
        "A type is local to its file",
        "'{0}' mentions '{1}', which is local to its file and cannot be named by generated code: remove the modifier 'file'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.Inaccessible));

    public static readonly DiagnosticDescriptor ParameterWithoutCodec = new(
        DiagnosticIds.ParameterWithoutCodec,
        "A parameter has no codec",
        "The parameter '{0}' cannot be serialized: {1} {3}; use a type that can be, or name an ICodec<{2}> with [assembly: Codec(typeof(…))]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ParameterWithoutCodec));

    public static readonly DiagnosticDescriptor ReturnWithoutCodec = new(
        DiagnosticIds.ReturnWithoutCodec,
        "The return type has no codec",
        "What '{0}' returns cannot be serialized: {1} {3}; use a type that can be, or name an ICodec<{2}> with [assembly: Codec(typeof(…))]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ReturnWithoutCodec));

    public static readonly DiagnosticDescriptor DuplicateName = new(
        DiagnosticIds.DuplicateName,
        "Two declarations have one name",
        "'{1}' has several tasks, workflows or trainers called '{0}': give each overload a name of its own, as in [{2}(Name = \"{0}2\")]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.DuplicateName));

    public static readonly DiagnosticDescriptor NameTaken = new(
        DiagnosticIds.NameTaken,
        "A generated name is taken",
        "For the {2}, '{1}' would get a member '{0}', but it has one already: rename yours or move the {2} to another class",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.NameTaken));

    public static readonly DiagnosticDescriptor NameOfEnclosingType = new(
        DiagnosticIds.NameOfEnclosingType,
        "A generated name is that of the type around it",
        "For the {1}, '{0}' would get a member '{0}', and C# does not allow a member to have the name of its type: rename the class",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.NameOfEnclosingType));

    public static readonly DiagnosticDescriptor ReservedName = new(
        DiagnosticIds.ReservedName,
        "A name is reserved",
        "The {0} cannot be called '{1}': {2}; choose another name",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ReservedName));

    public static readonly DiagnosticDescriptor HidesOuterName = new(
        DiagnosticIds.HidesOuterName,
        "A generated name hides another",
        "The generated member '{0}' of '{2}' hides '{1}' inside the class: rename one of them, or write the full name of '{1}' where you mean it",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.HidesOuterName));

    public static readonly DiagnosticDescriptor InvalidName = new(
        DiagnosticIds.InvalidName,
        "A name is no identifier",
        "'{0}' cannot be the name of a {1}, since a class is generated with it: use letters, digits and '_', and no keyword",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.InvalidName));

    public static readonly DiagnosticDescriptor NameOfEntryPoint = new(
        DiagnosticIds.NameOfEntryPoint,
        "A task is called Main",
        "A {0} called 'Main' would become the program's entry point: choose another name for the method",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.NameOfEntryPoint));

    public static readonly DiagnosticDescriptor NotAnOrdinaryMethod = new(
        DiagnosticIds.NotAnOrdinaryMethod,
        "The attribute is not on an ordinary method",
        "'{0}' is {1}, for which nothing can be generated: declare the {2} as a static method of a partial class",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.NotAnOrdinaryMethod));

    public static readonly DiagnosticDescriptor InvalidQuantity = new(
        DiagnosticIds.InvalidQuantity,
        "A resource quantity is invalid",
        "'{0}' is no quantity for {1}: write a number with a unit of Kubernetes, as in {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.InvalidQuantity));

    public static readonly DiagnosticDescriptor InvalidDuration = new(
        DiagnosticIds.InvalidDuration,
        "A duration is invalid",
        "'{0}' is no duration for {1}: write numbers with their units, as in \"90s\", \"10m\" or \"1h30m\"",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.InvalidDuration));

    public static readonly DiagnosticDescriptor NegativeRetries = new(
        DiagnosticIds.NegativeRetries,
        "The number of retries is negative",
        "Retries is {0}, but it counts the attempts after the first: use 0 or more",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.NegativeRetries));

    public static readonly DiagnosticDescriptor TimeoutWithoutToken = new(
        DiagnosticIds.TimeoutWithoutToken,
        "A timeout cannot stop the method",
        "The timeout of '{0}' cannot stop it, since it takes no token: add a parameter 'CancellationToken cancellationToken = default' and pass it on",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.TimeoutWithoutToken));

    public static readonly DiagnosticDescriptor InvalidCodec = new(
        DiagnosticIds.InvalidCodec,
        "A codec cannot be used",
        "'{0}' is not used as a codec, since it {1}: name a class with a public parameterless constructor that implements ICodec<T>",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.InvalidCodec));

    public static readonly DiagnosticDescriptor RequiredService = new(
        DiagnosticIds.RequiredService,
        "A service is not optional",
        "The service '{0}' is a required parameter, so that a direct call has to find the '{1}' by itself: give it a default value",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.RequiredService));

    public static readonly DiagnosticDescriptor NestedTaskCall = new(
        DiagnosticIds.NestedTaskCall,
        "A task calls a task or workflow directly",
        "'{0}' runs here as plain C#, as a part of '{1}', without a cache entry, retries or a node of its own: call it from a workflow, or await "
        + "'{2}.RunAsync'",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.NestedTaskCall));

    public static readonly DiagnosticDescriptor DirectWorkflowCall = new(
        DiagnosticIds.DirectWorkflowCall,
        "A workflow is called directly",
        "'{0}' runs here as plain C#, without cache, retries and a record of the run: await '{1}.RunAsync' to run it through the engine",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.DirectWorkflowCall));

    public static readonly DiagnosticDescriptor NoRetryOnNoException = new(
        DiagnosticIds.NoRetryOnNoException,
        "A type in NoRetryOn is no exception",
        "'{0}' in NoRetryOn has no effect, since it {1}: name a class that derives from Exception",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.NoRetryOnNoException));

    public static readonly DiagnosticDescriptor OptionWithoutRetries = new(
        DiagnosticIds.OptionWithoutRetries,
        "An option of retries without retries",
        "{0} has no effect, since a failed attempt is not repeated: set Retries, or remove {0}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.OptionWithoutRetries));

    public static readonly DiagnosticDescriptor BlockingCall = new(
        DiagnosticIds.BlockingCall,
        "A step blocks until a task is done",
        "'{0}' holds a thread until the task is done, which no timeout or cancellation ends: await it, in place of '{1}'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.BlockingCall));

    public static readonly DiagnosticDescriptor Sleep = new(
        DiagnosticIds.Sleep,
        "A step sleeps",
        "'{0}' holds a thread while it sleeps, which no timeout or cancellation ends: await Task.Delay with the step's token",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.Sleep));

    public static readonly DiagnosticDescriptor ForgottenTask = new(
        DiagnosticIds.ForgottenTask,
        "A step forgets a task",
        "Nobody waits for the task of '{1}', which goes on after '{0}' has ended, and whose failure nobody sees: await it",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.ForgottenTask));

    public static readonly DiagnosticDescriptor AsyncLambda = new(
        DiagnosticIds.AsyncLambda,
        "An async lambda that nobody awaits",
        "The async lambda in '{0}' becomes an '{1}', which returns nothing: nobody waits for it, and its exceptions end the process; use a delegate that "
        + "returns a task",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.AsyncLambda));

    public static readonly DiagnosticDescriptor SecretInAttribute = new(
        DiagnosticIds.SecretInAttribute,
        "A secret in an attribute",
        "The attribute holds {0}, which everybody can read who has the program or its source: set it by configuration, in the environment or in user "
        + "secrets, and change it",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.SecretInAttribute));

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        TypeNotPartial,
        MethodNotStatic,
        Generic,
        ByReference,
        ParamsArray,
        PointerOrRefStruct,
        AsyncVoid,
        Inaccessible,
        ParameterWithoutCodec,
        ReturnWithoutCodec,
        DuplicateName,
        NameTaken,
        NameOfEnclosingType,
        ReservedName,
        HidesOuterName,
        InvalidName,
        NameOfEntryPoint,
        NotAnOrdinaryMethod,
        InvalidQuantity,
        InvalidDuration,
        NegativeRetries,
        TimeoutWithoutToken,
        InvalidCodec,
        RequiredService,
        NestedTaskCall,
        DirectWorkflowCall,
        NoRetryOnNoException,
        OptionWithoutRetries,
        BlockingCall,
        Sleep,
        ForgottenTask,
        AsyncLambda,
        SecretInAttribute,
    ];
}
