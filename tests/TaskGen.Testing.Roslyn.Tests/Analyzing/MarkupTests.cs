using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Testing.Roslyn.Tests.Analyzing;

public class MarkupTests
{
    [Theory]
    [InlineData("plain [a] {b} a|b", "plain [a] {b} a|b", "")]
    [InlineData("a [|b|] c", "a b c", ":2-3")]
    [InlineData("a {|TG0001:b|} c", "a b c", "TG0001:2-3")]
    [InlineData("{|TG0001,TG0002:ab|}", "ab", "TG0001:0-2 TG0002:0-2")]
    [InlineData("{|TG0001:{|TG0002:ab|}|}", "ab", "TG0001:0-2 TG0002:0-2")]
    [InlineData("{|TG0001:a[|b|]c{|TG0002:d|}|}", "abcd", "TG0001:0-4 :1-2 TG0002:3-4")]
    [InlineData("a[||]b{|TG0001:|}", "ab", ":1-1 TG0001:2-2")]
    [InlineData("{|TG0001:a|}{|TG0001:b|}", "ab", "TG0001:0-1 TG0001:1-2")]
    [InlineData("{|TG0001:a\nb|}\n", "a\nb\n", "TG0001:0-3")]
    [InlineData("{|CS0103:x|}", "x", "CS0103:0-1")]
    public void MarksAreTakenOut(string markup, string text, string spans)
    {
        var parsed = Markup.Parse(markup);

        Assert.Equal(text, parsed.Text);
        Assert.Equal(spans, string.Join(' ', parsed.Spans.Select(mark => $"{mark.Id}:{mark.Span.Start}-{mark.Span.End}")));
    }

    [Theory]
    [InlineData("a\n [|b", "'[|' in line 2 is never closed by |]")]
    [InlineData("a|] b", "'|]' in line 1 closes no mark")]
    [InlineData("[|a|}", "'|}' in line 1 closes no mark")]
    [InlineData("{|TG0001:[|a|}|]", "'|}' in line 1 closes no mark")]
    [InlineData("{|:a|}", "'{|' in line 1 has no id")]
    [InlineData("{|a|}", "'{|' in line 1 has no id")]
    public void AMalformedMarkIsRefused(string markup, string said) => Failure.Of(() => Markup.Parse(markup), said);

    [Theory]
    [InlineData("a {|A1:b|} c")]
    [InlineData("{|A1:{|A2:ab|}c|}{|A3:d|}")]
    [InlineData("{|A1:a|}{|A2:|}{|A3:b|}")]
    [InlineData("[|{|A1:a|}|]{|A1:|}")]
    [InlineData("{|A1:{|A1:a|}b{|A2:{|A3:c|}|}|}")]
    public void WritingPutsBackWhatParsingTookOut(string markup)
    {
        var parsed = Markup.Parse(markup);

        Assert.Equal(markup, Markup.Write(parsed.Text, parsed.Spans));
    }

    [Fact]
    public void CrossingSpansAreStillShown() =>
        Assert.Equal("{|A1:a{|A2:b|}c|}", Markup.Write("abc", [new("A1", new TextSpan(0, 2)), new("A2", new TextSpan(1, 2))]));
}
