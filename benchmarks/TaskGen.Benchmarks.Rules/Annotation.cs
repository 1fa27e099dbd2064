using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.Benchmarks.Rules;

/// <summary>A method of the code base, and the attribute that it gets.</summary>
internal sealed record Annotation(MethodDeclarationSyntax Method, AnnotationKind Kind)
{
    public string Attribute => Kind switch
    {
        AnnotationKind.Task => "[global::TaskGen.Task] ",
        AnnotationKind.CachedTask => "[global::TaskGen.Task(Cache = true)] ",
        _ => "[global::TaskGen.Workflow] ",
    };
}
