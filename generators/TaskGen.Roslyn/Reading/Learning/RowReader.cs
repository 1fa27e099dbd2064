using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning;

/// <summary>Reads a row type: its members, what each is to training, and how it is read from text.</summary>
internal static class RowReader
{
    public static RowModel? Read(INamedTypeSymbol type, RowRoles roles, Location location, CodecReader codecs, ProblemBag problems)
    {
        var all = ObjectMembers.Readable(type);
        if (ObjectMembers.Constructor(type, all, codecs.Known.Compilation) is not { } constructor)
        {
            Refuse(TypeNames.Short(type), "has no constructor whose parameters are all members that can be read");
            return null;
        }

        var viaConstructor = constructor.Parameters.Select(
            parameter => RowMember.Of(ObjectMembers.ForParameter(all, parameter)!, parameter, location, codecs)).ToArray();
        var viaInitializer = all
            .Where(
                member => !viaConstructor.Any(found => SymbolEqualityComparer.Default.Equals(found.Member, member))
                    && ObjectMembers.IsSettable(member, codecs.Known.Compilation))
            .Select(member => RowMember.Of(member, null, location, codecs));
        RowMember[] declared = [.. viaConstructor, .. viaInitializer];
        var hasMarkedFeatures = declared.Any(static member => member.Marks.IsFeature);
        var members = new List<RowMemberModel>();
        foreach (var member in declared)
        {
            member.Marks.Check(member.Location, problems);
            if (RowMemberReader.Read(member, roles.Of(member.Member.Name, member.Marks, hasMarkedFeatures), codecs) is { } model)
            {
                members.Add(model);
                continue;
            }

            Refuse($"{TypeNames.Short(type)}.{member.Member.Name}", ObjectMembers.TypeOf(member.Member) is { TypeKind: not TypeKind.Error } memberType
                ? $"is of the type '{TypeNames.Short(memberType)}', which is not read from text"
                : null);
        }

        if (members.Count < declared.Length)
        {
            return null;
        }

        if (codecs.Read(TypeNames.WithoutAnnotation(type), TypeNames.Short(type), out var failure) is not { } codec)
        {
            Refuse(failure!.Path, failure.Reason);
            return null;
        }

        ColumnChecks.Check(declared, members, problems);
        roles.Check(members.Select(static member => member.Name), TypeNames.Short(type), problems);
        return new RowModel(TypeNames.Qualified(TypeNames.WithoutAnnotation(type)), members.ToEquatableArray(), constructor.Parameters.Length, codec);

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
