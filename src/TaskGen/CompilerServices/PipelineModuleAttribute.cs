using System.ComponentModel;
using TaskGen.Definitions;

namespace TaskGen.CompilerServices;

/// <summary>Leads from an assembly to its generated <see cref="IPipelineModule"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly)]
public abstract class PipelineModuleAttribute : Attribute
{
    private protected PipelineModuleAttribute()
    {
    }

    /// <summary>Adds the module to a catalog.</summary>
    public abstract void AddTo(PipelineCatalog catalog);
}
