using System.ComponentModel;
using TaskGen.Definitions;

namespace TaskGen.CompilerServices;

/// <summary>Names the generated <see cref="IPipelineModule"/> of an assembly, in a way that needs no reflection to create it.</summary>
/// <typeparam name="TModule">The module.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class PipelineModuleAttribute<TModule> : PipelineModuleAttribute
    where TModule : IPipelineModule, new()
{
    /// <inheritdoc/>
    public override void AddTo(PipelineCatalog catalog) => catalog.Include<TModule>();
}
