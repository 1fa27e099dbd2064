namespace TaskGen.Definitions;

/// <summary>The tasks, workflows and trainers of an assembly; generated.</summary>
public interface IPipelineModule
{
    /// <summary>Adds every definition of the assembly, and the modules of the assemblies it references.</summary>
    void Register(PipelineCatalog catalog);
}
