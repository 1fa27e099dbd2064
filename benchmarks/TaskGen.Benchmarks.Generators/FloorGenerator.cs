using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Benchmarks.Generators;

/// <summary>
/// What any generator of the same files has to pay Roslyn for: it finds the annotated methods, looks at their symbols, binds the bodies of workflows, and
/// hands back text that was made before. Nothing is decided and nothing is written.
/// </summary>
internal sealed class FloorGenerator(IReadOnlyDictionary<string, string> texts) : IIncrementalGenerator
{
    private const string TaskEnding = ".Task.g.cs";
    private const string WorkflowEnding = ".Workflow.g.cs";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var tasks = Methods(context, "TaskGen.TaskAttribute", TaskEnding, bindsBody: false);
        Methods(context, "TaskGen.WorkflowAttribute", WorkflowEnding, bindsBody: true);
        context.RegisterSourceOutput(tasks.Collect(), (output, _) =>
        {
            foreach (var name in texts.Keys.Where(static name =>
                !name.EndsWith(TaskEnding, StringComparison.Ordinal) && !name.EndsWith(WorkflowEnding, StringComparison.Ordinal)))
            {
                Add(output, name);
            }
        });
    }

    private IncrementalValuesProvider<string> Methods(
        IncrementalGeneratorInitializationContext context, string attribute, string ending, bool bindsBody)
    {
        var names = context.SyntaxProvider.ForAttributeWithMetadataName(
            attribute, static (node, _) => node is MethodDeclarationSyntax, (found, cancellationToken) => Look(found, ending, bindsBody, cancellationToken));
        context.RegisterSourceOutput(names, Add);
        return names;
    }

    private static string Look(GeneratorAttributeSyntaxContext found, string ending, bool bindsBody, CancellationToken cancellationToken)
    {
        var method = (IMethodSymbol)found.TargetSymbol;
        foreach (var parameter in method.Parameters)
        {
            _ = parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        }

        _ = method.ReturnType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        _ = found.Attributes[0].NamedArguments;
        _ = method.GetDocumentationCommentId();
        if (bindsBody)
        {
            _ = found.SemanticModel.GetOperation(((MethodDeclarationSyntax)found.TargetNode).Body!, cancellationToken);
        }

        return $"{method.ContainingType.ToDisplayString()}.{method.Name}{ending}";
    }

    private void Add(SourceProductionContext output, string name) => output.AddSource(name, SourceText.From(texts[name], Encoding.UTF8));
}
