using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace BirdStrikesSample;

/// <summary>Makes SQLite known to the datasets of the program.</summary>
internal static class Sqlite
{
    [ModuleInitializer]
    internal static void Register()
    {
        Batteries_V2.Init();
        DbProviderFactories.RegisterFactory("Microsoft.Data.Sqlite", SqliteFactory.Instance);
    }
}
