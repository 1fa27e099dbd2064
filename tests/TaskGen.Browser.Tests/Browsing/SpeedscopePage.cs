namespace TaskGen.Browser.Tests.Browsing;

/// <summary>Speedscope, which opens a trace as a user would have it do: by choosing the file.</summary>
public sealed class SpeedscopePage : PageInBrowser
{
    private const string TimeOrder = "1";
    private const string Sandwich = "3";
    private const string NextRow = "n";

    /// <summary>What a reader sees of a trace, row by row; in the list of names, since the bars themselves are painted.</summary>
    internal async Task<IReadOnlyList<TraceRow>> OpenAsync(string path, int rows)
    {
        await LoadAsync();
        await Page.SetInputFilesAsync("input[type=file]", path);
        var shown = new List<TraceRow>();
        for (var row = 1; row <= rows; row++)
        {
            var title = Page.GetByText($"({row}/{rows})").Locator("xpath=..");
            await title.WaitForAsync();

            // The list is left after each row, so that what is read is never the row's before it.
            await Page.Keyboard.PressAsync(Sandwich);
            var names = Page.Locator("td:nth-child(3):visible");
            await names.First.WaitForAsync();
            shown.Add(new TraceRow(await title.InnerTextAsync(), [.. (await names.AllInnerTextsAsync()).Order(StringComparer.Ordinal)]));
            await Page.Keyboard.PressAsync(TimeOrder);
            await Page.Keyboard.PressAsync(NextRow);
        }

        return shown;
    }

    private protected override Task LoadAsync() => Page.GotoAsync(new Uri(NodeModules.Speedscope).AbsoluteUri);
}
