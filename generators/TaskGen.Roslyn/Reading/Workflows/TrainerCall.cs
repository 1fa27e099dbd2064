using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>
/// A call <c>Wine.Trainer.RunAsync(…)</c> or <c>Wine.Trainers.Forest.RunAsync(…)</c>, or the same of a tuner, recognised by the user's class and the
/// names of the members.
/// </summary>
internal sealed class TrainerCall
{
    /// <summary>The name of the parameter that takes the instance.</summary>
    public const string Instance = "__instance";

    private const string Learn = "global::TaskGen.Learn.";
    private const string Task = "global::System.Threading.Tasks.Task<" + Learn;

    private TrainerCall(INamedTypeSymbol owner, KnownTrainer trainer, ExpressionSyntax? receiver, bool isTuner)
    {
        Owner = owner;
        Trainer = trainer;
        Receiver = receiver;
        IsTuner = isTuner;
    }

    /// <summary>Whether its tuner is called, which searches its hyperparameters.</summary>
    public bool IsTuner { get; }

    /// <summary>The class that the trainer belongs to.</summary>
    public INamedTypeSymbol Owner { get; }

    /// <summary>What is called.</summary>
    public KnownTrainer Trainer { get; }

    /// <summary>The instance that the trainer belongs to; null for one of a static class.</summary>
    public ExpressionSyntax? Receiver { get; }

    /// <summary>What stands for the call in the graph.</summary>
    public TrainerPlaceholder Placeholder
    {
        get
        {
            var type = TypeNames.Qualified(Owner);
            var kind = IsTuner ? "Tuner" : "Trainer";
            var group = Trainer.Name is null ? "" : Trainer.HasGroup ? $".{kind}Group" : $".{kind}s";
            var bare = IsTuner ? Trainer.Name + kind : Trainer.Name ?? kind;
            var callee = new Callee(
                IsWorkflow: true,
                (Trainer.Name ?? Owner.Name) + (IsTuner ? kind : ""),
                $"{type}{group}.{bare}Inputs",
                $"{type}{group}.{bare}Definition.Workflow",
                Trainer.IsValid)
            {
                PrivateTo = Trainer.IsPrivate ? Owner : null,
            };
            var owner = Receiver is null ? type + group : Trainer.Name is null ? "" : $".{kind}s";
            return new TrainerPlaceholder(callee, Receiver is not null, owner, $"__{bare}Inputs");
        }
    }

    /// <summary>The name by which the context of a dynamic workflow calls the same; null if there is none.</summary>
    public string? FlowName(KnownSymbols known) => IsTuner
        ? "Tune" + Trainer.Name
        : Trainer.Name ?? (Declarations.Of(Owner, KnownNames.TrainAttribute, known) is { Count: > 0 } trainings ? trainings[0].Method.Name : null);

    /// <summary>The signature of the generated <c>RunAsync</c> under another name, the instance first.</summary>
    public string Signature(string name)
    {
        var receiver = Receiver is null ? "" : $"{TypeNames.Qualified(Owner)} {Instance}, ";
        var (model, hyperparameters) = (TypeNames.Qualified(Trainer.Model), TypeNames.Qualified(Trainer.Hyperparameters));
        var result = IsTuner ? $"{Task}Study<{hyperparameters}, {model}>>" : $"{Task}TrainingResults<{model}>>";
        var data = IsTuner ? $"{Learn}TuningOptions<{hyperparameters}>? tuning = null" : $"{hyperparameters} hyperparameters";
        return $"{result} {name}({receiver}{data}, "
            + "global::TaskGen.RunOptions? options = null, global::System.Threading.CancellationToken cancellationToken = default)";
    }

    /// <summary>The call of a trainer or of a tuner; null if it is neither.</summary>
    public static TrainerCall? Of(InvocationExpressionSyntax call, SemanticModel model, KnownSymbols known, CancellationToken cancellationToken) =>
        Of(call, "Trainer", model, known, cancellationToken) ?? Of(call, "Tuner", model, known, cancellationToken);

    private static TrainerCall? Of(
        InvocationExpressionSyntax call, string kind, SemanticModel model, KnownSymbols known, CancellationToken cancellationToken)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "RunAsync", Expression: var trainer })
        {
            return null;
        }

        // Outermost first: the name of one of several, then `Trainer`, `Trainers`, `Tuner` or `Tuners`, then the class or instance.
        string? name = null;
        if (trainer is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var last } named && last != kind)
        {
            name = last;
            trainer = named.Expression;
        }

        var (group, receiver) = trainer switch
        {
            MemberAccessExpressionSyntax access => (access.Name.Identifier.ValueText, access.Expression),
            IdentifierNameSyntax simple => (simple.Identifier.ValueText, null),
            _ => ("", null),
        };
        if (group != (name is null ? kind : kind + "s"))
        {
            return null;
        }

        var (owner, isInstance) = OwnerOf(receiver, call, model, cancellationToken);
        var isTuner = kind == "Tuner";
        return owner is not null && KnownTrainer.Of(owner, name, known, cancellationToken) is { } found && (found.IsInstance == isInstance || receiver is null)
            && (found.IsTuned || !isTuner)
            ? new TrainerCall(owner, found, isInstance ? receiver : null, isTuner)
            : null;
    }

    private static (INamedTypeSymbol? Type, bool IsInstance) OwnerOf(
        ExpressionSyntax? receiver, SyntaxNode call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (receiver is null)
        {
            return (model.GetEnclosingSymbol(call.SpanStart, cancellationToken)?.ContainingType, false);
        }

        return model.GetSymbolInfo(receiver, cancellationToken).Symbol is INamedTypeSymbol type
            ? (type, false)
            : (model.GetTypeInfo(receiver, cancellationToken).Type as INamedTypeSymbol, true);
    }
}
