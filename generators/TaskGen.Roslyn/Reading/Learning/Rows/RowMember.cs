using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading.Learning.Rows;

/// <summary>A member of a row type as it is declared.</summary>
/// <param name="Member">The property or field.</param>
/// <param name="Parameter">The constructor's parameter for it, which carries the attributes of a positional record; null if there is none.</param>
/// <param name="Marks">Its attributes.</param>
/// <param name="Location">Its name, or what mentions the row if it is declared elsewhere.</param>
internal sealed record RowMember(ISymbol Member, IParameterSymbol? Parameter, RowMarks Marks, Location Location)
{
    public static RowMember Of(ISymbol member, IParameterSymbol? parameter, Location fallback, CodecReader codecs)
    {
        var location = parameter is null ? member.Locations.FirstOrDefault() : ParameterReader.Location(parameter, codecs.CancellationToken);
        return new RowMember(
            member,
            parameter,
            new RowMarks(member.Name, ObjectMembers.TypeOf(member), parameter is null ? [member] : [member, parameter], codecs.Known),
            location is { IsInSource: true } ? location : fallback);
    }
}
