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
            parameter => (Member: ObjectMembers.ForParameter(all, parameter)!, Parameter: (IParameterSymbol?)parameter)).ToArray();
        var viaInitializer = all
            .Where(
                member => !viaConstructor.Any(pair => SymbolEqualityComparer.Default.Equals(pair.Member, member))
                    && ObjectMembers.IsSettable(member, codecs.Known.Compilation))
            .Select(static member => (Member: member, Parameter: (IParameterSymbol?)null));
        var members = new List<RowMemberModel>();
        var declared = new List<(ISymbol Declaration, RowMemberModel Model)>();
        var isComplete = true;
        foreach (var (member, parameter) in viaConstructor.Concat(viaInitializer))
        {
            if (RowMemberReader.Read(member, parameter, roles, codecs.Known) is { } model)
            {
                members.Add(model);
                declared.Add((parameter ?? member, model));
                continue;
            }

            isComplete = false;
            Refuse($"{TypeNames.Short(type)}.{member.Name}", ObjectMembers.TypeOf(member) is { TypeKind: not TypeKind.Error } memberType
                ? $"is of the type '{TypeNames.Short(memberType)}', which is not read from text"
                : null);
        }

        if (!isComplete)
        {
            return null;
        }

        if (codecs.Read(TypeNames.WithoutAnnotation(type), TypeNames.Short(type), out var failure) is not { } codec)
        {
            Refuse(failure!.Path, failure.Reason);
            return null;
        }

        ColumnChecks.Check(declared, location, problems, codecs.CancellationToken);
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
