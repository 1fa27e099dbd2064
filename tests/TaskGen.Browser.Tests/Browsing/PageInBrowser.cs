using Microsoft.Playwright;

namespace TaskGen.Browser.Tests.Browsing;

/// <summary>A page in a browser without a window, for the tests of a class.</summary>
public abstract class PageInBrowser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IPage? _page;

    private protected IPage Page => _page ?? throw new InvalidOperationException(BrowserTheoryAttribute.Missing);

    public async Task InitializeAsync()
    {
        // Whether the tests are skipped or fail is not decided here.
        if (BrowserTheoryAttribute.Missing is not null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, ChromiumSandbox = false });
        _page = await _browser.NewPageAsync();
        await LoadAsync();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Loads what the tests look at.</summary>
    private protected abstract Task LoadAsync();
}
