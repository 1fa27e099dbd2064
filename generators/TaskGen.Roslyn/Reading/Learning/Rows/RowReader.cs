using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning.Rows;

/// <summary>Reads a row type: its members, what each is to training, and how it is read from text.</summary>
internal static class RowReader
{
    /// <param name="type">The type.</param>
    /// <param name="roles">What its members are to training.</param>
    /// <param name="location">What mentions it.</param>
    /// <param name="codecs">Known types, codecs and cancellation.</param>
    /// <param name="problems">What is wrong with it.</param>
    /// <param name="sources">Who reads the parts that have sources of their own.</param>
    public static RowModel? Read(
        INamedTypeSymbol type, RowRoles roles, Location location, CodecReader codecs, ProblemBag problems, SourceScope sources)
    {
        if (RowDeclaration.Of(type, location, codecs) is not { } declaration)
        {
            Refuse(TypeNames.Short(type), "has no constructor whose parameters are all members that can be read");
            return null;
        }

        var parts = new PartsReader(declaration, sources, codecs, problems).Read();
        var hasMarkedFeatures = declaration.Members.Concat(parts.SelectMany(static part => part.Declaration.Members))
            .Any(static member => member.Marks.IsFeature);
        var (own, members) = (new List<(RowMember Declared, RowMemberModel Model)>(), new List<RowMemberModel>());
        var isWhole = true;
        foreach (var member in declaration.Members)
        {
            if (member.Marks.Source is not null)
            {
                var part = parts.FirstOrDefault(part => part.Member == member);
                members.AddRange(part?.Columns(roles, hasMarkedFeatures, !sources.HasUnion, codecs) ?? []);
                isWhole &= part is not null;
                continue;
            }

            member.Marks.Check(member.Location, problems);
            if (RowMemberReader.Read(member, roles.Of(member.Member.Name, member.Marks, hasMarkedFeatures), codecs) is { } model)
            {
                own.Add((member, model));
                members.Add(model);
                continue;
            }

            isWhole = false;
            Refuse($"{TypeNames.Short(type)}.{member.Member.Name}", ObjectMembers.TypeOf(member.Member) is { TypeKind: not TypeKind.Error } memberType
                ? $"is of the type '{TypeNames.Short(memberType)}', which is not read from text"
                : null);
        }

        if (!isWhole)
        {
            return null;
        }

        if (codecs.Read(TypeNames.WithoutAnnotation(type), TypeNames.Short(type), out var failure) is not { } codec)
        {
            Refuse(failure!.Path, failure.Reason);
            return null;
        }

        ColumnChecks.Check(own, problems);
        ColumnChecks.CheckMarks(members, name => parts.FirstOrDefault(part => name.StartsWith(part.Path.Prefix, StringComparison.Ordinal))?.Member.Location
            ?? declaration.Members.First(member => member.Member.Name == name).Location, problems);
        roles.Check(members.Select(static member => member.Name), TypeNames.Short(type), problems);
        var join = parts.Count == 0 ? null : new JoinReader(declaration, parts, sources, problems).Read(own.ConvertAll(static member => member.Model));
        return parts.Count > 0 && join is null
            ? null
            : new RowModel(
                TypeNames.Qualified(TypeNames.WithoutAnnotation(type)), members.ToEquatableArray(), declaration.ConstructorCount, codec,
                PlainRows.Has(type, codecs.CancellationToken), join);

        // Without a reason the compiler says what is wrong.
        void Refuse(string path, string? reason)
        {
            if (reason is null)
            {
                problems.Worsen(DatasetProblems.UnreadableRow.Effect);
            }
            else
            {
                problems.Add(DatasetProblems.UnreadableRow, location, TypeNames.Short(type), path, reason);
            }
        }
    }
}
