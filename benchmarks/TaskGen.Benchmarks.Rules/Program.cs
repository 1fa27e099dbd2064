using TaskGen.Benchmarks.Rules;

if (Settings.Parse(args) is not { } settings)
{
    Console.Error.WriteLine(Settings.Usage);
    return 2;
}

var code = new CodeBase(settings);
if (settings.Annotate > 0)
{
    await Findings.PrintAsync(code, settings);
}
else
{
    await Cost.PrintAsync(code, settings.Rounds);
}

return 0;
