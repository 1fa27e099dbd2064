using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning.Rows;

/// <summary>Reads how rows are put together of several sources by their keys.</summary>
/// <param name="row">The row type.</param>
/// <param name="parts">Its parts; there is at least one.</param>
/// <param name="scope">Who reads them.</param>
/// <param name="problems">What is wrong with them.</param>
internal sealed class JoinReader(RowDeclaration row, IReadOnlyList<PartDeclaration> parts, SourceScope scope, ProblemBag problems)
{
    private readonly RowMember[] _keys = [.. row.Members.Where(static member => member.Marks.IsKey && member.Marks.Source is null)];

    /// <summary>The join; null if there are no keys by which it can be done.</summary>
    /// <param name="own">The members of the main source.</param>
    public JoinModel? Read(IReadOnlyList<RowMemberModel> own)
    {
        if (scope.HasUnion)
        {
            return new JoinModel(Parts(), scope.IsOfPartsAlone, null);
        }

        if (_keys.Length == 0)
        {
            problems.Add(DatasetProblems.PartWithoutKey, parts[0].Member.Location, TypeNames.Short(row.Type), parts[0].Path.Member);
            return null;
        }

        RowMember[]?[] keys = [.. parts.Select(KeysOf)];
        if (keys.Contains(null))
        {
            return null;
        }

        // Where there is no main source, the first part is in its place.
        var main = scope.IsOfPartsAlone ? keys[0]! : _keys;
        string[] values = [.. row.Members.Select(Value)];
        var join = new KeyJoinModel(
            own.ToEquatableArray(),
            _keys.Length == 1 ? Type(_keys[0]) : $"({string.Join(", ", _keys.Select(Type))})",
            Expression(main),
            keys.Select(static part => Expression(part!)).ToEquatableArray(),
            values.Take(row.ConstructorCount).ToEquatableArray(),
            row.Members.Zip(values, static (member, value) => $"{Identifiers.Escape(member.Member.Name)} = {value}")
                .Skip(row.ConstructorCount).ToEquatableArray());
        return new JoinModel(Parts(), scope.IsOfPartsAlone, join);

        string Value(RowMember member)
        {
            var position = parts.TakeWhile(part => part.Member != member).Count() - (scope.IsOfPartsAlone ? 1 : 0);
            return member.Marks.Source is null ? $"main.{Name(main.ElementAtOrDefault(Array.IndexOf(_keys, member)) ?? member)}"
                : position < 0 ? "main"
                : $"parts.Get<{TypeNames.Qualified(ObjectMembers.TypeOf(member.Member))}>({position})";
        }
    }

    private EquatableArray<JoinPartModel> Parts() => parts
        .Select(static part => new JoinPartModel(part.Path.Member, part.Path.IsOptional, part.Url, part.Format, part.Query, part.Row)).ToEquatableArray();

    /// <summary>The members of a part that make up its key, in the order of the row's; null if they do not fit these.</summary>
    private RowMember[]? KeysOf(PartDeclaration part)
    {
        RowMember[] keys = [.. part.Declaration.Members.Where(static member => member.Marks.IsKey)];
        var (name, type) = (part.Path.Member, TypeNames.Short(part.Declaration.Type));
        if (keys.Length == 0)
        {
            problems.Add(DatasetProblems.PartWithoutKey, part.Member.Location, type, name);
            return null;
        }

        // One key may have two names; of several, names tell which is which.
        var found = _keys.Length == 1 && keys.Length == 1
            ? keys
            : [.. _keys.Select(key => keys.FirstOrDefault(other => other.Member.Name == key.Member.Name)).OfType<RowMember>()];
        if (found.Length != _keys.Length || keys.Length != _keys.Length)
        {
            return Refuse($"its keys are {List(keys)}, and those of the row {List(_keys)}", "mark the same members");
        }

        for (var i = 0; i < found.Length; i++)
        {
            var (its, ours) = (found[i], _keys[i]);
            if (new[] { its, ours }.FirstOrDefault(MayBeEmpty) is { } empty)
            {
                return Refuse($"the key '{Full(empty, empty == its)}' may be empty", "make it a type that cannot be null");
            }

            if (!SymbolEqualityComparer.Default.Equals(ObjectMembers.TypeOf(its.Member), ObjectMembers.TypeOf(ours.Member)))
            {
                return Refuse(
                    $"its key '{Full(its, true)}' is of the type '{ShortType(its)}', and '{Full(ours, false)}' of the type '{ShortType(ours)}'",
                    "give both one type");
            }
        }

        return found;

        RowMember[]? Refuse(string found, string advice)
        {
            problems.Add(DatasetProblems.KeysDiffer, part.Member.Location, name, TypeNames.Short(row.Type), found, advice);
            return null;
        }

        string Full(RowMember member, bool isOfPart) => $"{(isOfPart ? type : TypeNames.Short(row.Type))}.{member.Member.Name}";
    }

    private static bool MayBeEmpty(RowMember member) => ObjectMembers.TypeOf(member.Member) is var type
        && (type.NullableAnnotation == NullableAnnotation.Annotated || !SymbolEqualityComparer.Default.Equals(Literals.Underlying(type), type));

    private static string List(IEnumerable<RowMember> keys) => string.Join(", ", keys.Select(static key => $"'{key.Member.Name}'"));

    private static string ShortType(RowMember member) => TypeNames.Short(ObjectMembers.TypeOf(member.Member));

    private static string Type(RowMember member) => TypeNames.Qualified(ObjectMembers.TypeOf(member.Member));

    private static string Name(RowMember member) => Identifiers.Escape(member.Member.Name);

    private static string Expression(RowMember[] keys) =>
        keys.Length == 1 ? $"row.{Name(keys[0])}" : $"({string.Join(", ", keys.Select(static key => $"row.{Name(key)}"))})";
}
