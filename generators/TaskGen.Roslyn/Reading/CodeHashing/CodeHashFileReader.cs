using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading.CodeHashing;

/// <summary>Reads the code hashes of a compilation: of its tasks and trainers, and of what it offers to others.</summary>
internal static class CodeHashFileReader
{
    public static CodeHashFileModel Read(ImmutableArray<CodeHashTargetModel> targets, Compilation compilation, CancellationToken cancellationToken)
    {
        var reader = CodeHashReader.For(compilation);
        var hashes = new List<TargetHashModel>();
        foreach (var target in targets)
        {
            var methods = target.Methods.SelectMany(id => Find(id, compilation)).ToArray();
            if (methods.Length >= target.Methods.Count)
            {
                var roots = target.CreatesInstance ? methods.Concat(methods.SelectMany(static method => method.ContainingType.InstanceConstructors)) : methods;
                hashes.Add(new TargetHashModel(target, reader.Read(roots, cancellationToken)));
            }
        }

        return new CodeHashFileModel(hashes.ToEquatableArray(), ReadAssembly(reader, compilation, cancellationToken));
    }

    private static IEnumerable<ISymbol> Find(string id, Compilation compilation) =>
        DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation).Where(symbol => Scope.IsSource(symbol, compilation));

    // Nothing calls a program but itself.
    private static CodeHashModel? ReadAssembly(CodeHashReader reader, Compilation compilation, CancellationToken cancellationToken) =>
        compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary && KnownSymbols.For(compilation).Get(KnownNames.SourceHashAttribute) is not null
            ? reader.Read(PublicSurface(compilation.Assembly), cancellationToken)
            : null;

    private static IEnumerable<ISymbol> PublicSurface(IAssemblySymbol assembly)
    {
        // Friends see what is internal.
        var least = assembly.GetAttributes().Any(static data => data.AttributeClass?.Name == "InternalsVisibleToAttribute")
            ? Accessibility.Internal
            : Accessibility.Protected;
        return Scope.Types(assembly.GlobalNamespace)
            .Where(type => IsVisible(type, least))
            .SelectMany(type => type.GetMembers()
                .Where(member => member is not INamedTypeSymbol && Scope.IsOwn(member) && IsVisible(member, least))
                .Prepend(type));
    }

    private static bool IsVisible(ISymbol? symbol, Accessibility least)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility is Accessibility.Private
                || (current.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedAndInternal && least != Accessibility.Internal))
            {
                return false;
            }
        }

        return true;
    }
}
