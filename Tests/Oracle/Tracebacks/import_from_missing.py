from asyncio import no_such_name
