using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading;

/// <summary>Reads what concerns the assembly as a whole.</summary>
internal static class ProgramReader
{
    public static ProgramModel Read(Compilation compilation, CancellationToken cancellationToken)
    {
        var known = KnownSymbols.For(compilation);
        var hasRuntime = known.TaskAttribute is not null && known.Get(KnownNames.PipelineModuleAttribute) is not null;
        return new ProgramModel(
            GeneratedNames.PlainNamespace(compilation.AssemblyName),
            hasRuntime ? Modules(known) : EquatableArray<string>.Empty,
            hasRuntime && NeedsEntryPoint(known, cancellationToken),
            hasRuntime);
    }

    // The list of a referenced assembly is named by its attribute.
    private static EquatableArray<string> Modules(KnownSymbols known)
    {
        var attribute = known.Get(KnownNames.PipelineModuleAttribute)!;
        var home = attribute.ContainingAssembly.Identity.Name;
        var modules = new List<string>();
        foreach (var assembly in known.Compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (!assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == home)))
            {
                continue;
            }

            modules.AddRange(assembly.GetAttributes()
                .Where(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass?.OriginalDefinition, attribute))
                .Select(static data => TypeNames.Qualified(data.AttributeClass!.TypeArguments[0])));
        }

        modules.Sort(StringComparer.Ordinal);
        return modules.ToEquatableArray();
    }

    private static bool NeedsEntryPoint(KnownSymbols known, CancellationToken cancellationToken) =>
        known.Compilation.Options is { OutputKind: OutputKind.ConsoleApplication, MainTypeName: null }
        && known.Get(KnownNames.Application) is not null
        && known.Compilation.GetEntryPoint(cancellationToken) is null;
}
