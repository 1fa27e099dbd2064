namespace TaskGen.Benchmarks.Rules;

/// <summary>How a method is annotated.</summary>
internal enum AnnotationKind
{
    Task,
    CachedTask,
    Workflow,
}
