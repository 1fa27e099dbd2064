using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading.Learning.Rows;

namespace TaskGen.Roslyn.Reading.Learning.Stages;

/// <summary>Reads the shape of a method with <c>[Union]</c>.</summary>
internal static class UnionShape
{
    /// <summary>The type of what is read of the main source, and how the method is called; null if the shape is wrong.</summary>
    /// <param name="method">The method.</param>
    /// <param name="row">The row type, parts of which have sources of their own.</param>
    /// <param name="hasMain">Whether the dataset has a source beside them.</param>
    /// <param name="container">The full name of the class.</param>
    /// <param name="codecs">Known types and cancellation.</param>
    public static (INamedTypeSymbol? Main, StageModel Model)? Read(
        StageMethod method, INamedTypeSymbol row, bool hasMain, string container, CodecReader codecs)
    {
        RowMember[] parts = [.. RowDeclaration.Of(row, method.Location, codecs)?.Members.Where(static member => member.Marks.Source is not null) ?? []];
        if (parts.Length == 0)
        {
            method.Refuse($"is for '{TypeNames.Short(row)}', no part of which is marked [Source]", "mark the parts, or remove the method");
            return null;
        }

        ITypeSymbol[] types = [.. parts.Select(static part => TypeNames.WithoutAnnotation(Literals.Underlying(ObjectMembers.TypeOf(part.Member))))];
        ITypeSymbol?[] elements = [.. method.Data.Select(static parameter => RowSequences.ElementOf(parameter.Type))];
        var own = hasMain ? 1 : 0;
        var main = hasMain ? elements.FirstOrDefault() as INamedTypeSymbol : null;
        var count = Math.Max(elements.Length, own + types.Length);
        var wrong = Enumerable.Range(0, count).Select(static position => (int?)position).FirstOrDefault(position => !Fits(position!.Value));
        if (wrong is { } first)
        {
            var taken = method.Data.ElementAtOrDefault(first);
            var lists = types.Select(static type => $"IReadOnlyList<{TypeNames.Short(type)}>");
            method.Refuse(
                taken is null ? "takes too few lists" : $"takes '{taken.Name}', a '{TypeNames.Short(taken.Type)}'",
                $"let it take {string.Join(", ", lists)}, in this order"
                    + (hasMain ? ", after an IReadOnlyList of a record with the columns of the dataset's own source" : ""),
                taken);
            return null;
        }

        if (RowSequences.Of(method.Returned, row, codecs.Known) is not { } result)
        {
            var name = TypeNames.Short(row);
            method.Refuse($"returns {method.ReturnedName}", $"let it return the joined rows, IEnumerable<{name}> or IAsyncEnumerable<{name}>");
            return null;
        }

        var arguments = elements.Select(static (element, position) => $"tables.Get<{TypeNames.Qualified(element!)}>({position})");
        return (main, method.ToModel(container, [.. arguments], result));

        bool Fits(int position) => position < own
            ? main is not null
            : position < elements.Length && position < own + types.Length && RowSequences.AreSame(elements[position], types[position - own]);
    }
}
