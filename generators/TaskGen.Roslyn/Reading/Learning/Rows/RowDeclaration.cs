using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading.Learning.Rows;

/// <summary>A row type as it is declared.</summary>
/// <param name="Type">The type.</param>
/// <param name="Members">The members; constructor parameters first, in their order.</param>
/// <param name="ConstructorCount">How many of them go through the constructor.</param>
internal sealed record RowDeclaration(INamedTypeSymbol Type, IReadOnlyList<RowMember> Members, int ConstructorCount)
{
    /// <summary>The declaration of a type; null if it has no constructor that can be called with members.</summary>
    /// <param name="type">The type.</param>
    /// <param name="mention">What mentions it, for members that are declared elsewhere.</param>
    /// <param name="codecs">Known types and cancellation.</param>
    public static RowDeclaration? Of(INamedTypeSymbol type, Location mention, CodecReader codecs)
    {
        var all = ObjectMembers.Readable(type);
        if (ObjectMembers.Constructor(type, all, codecs.Known.Compilation) is not { } constructor)
        {
            return null;
        }

        RowMember[] viaConstructor =
            [.. constructor.Parameters.Select(parameter => RowMember.Of(ObjectMembers.ForParameter(all, parameter)!, parameter, mention, codecs))];
        var viaInitializer = all
            .Where(
                member => !viaConstructor.Any(found => SymbolEqualityComparer.Default.Equals(found.Member, member))
                    && ObjectMembers.IsSettable(member, codecs.Known.Compilation))
            .Select(member => RowMember.Of(member, null, mention, codecs));
        return new RowDeclaration(type, [.. viaConstructor, .. viaInitializer], constructor.Parameters.Length);
    }
}
